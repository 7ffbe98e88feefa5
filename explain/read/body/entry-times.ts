import { isoDate } from '../meta/iso-date.ts';

/** Lines that say when something was written are short. */
const lineChars = 80;

const hour = 60;
const day = 24 * hour;
const msPerMinute = 60_000;

/** "20:42", "8.42pm", "20h42". With a point only beside "am" or "pm": else it may be a number. */
const clock = /(?<![\d:.])(\d{1,2})(?:[:h](\d{2})(?![\d:])(?:\s?([ap])\.?m\b)?|\.(\d{2})\s?([ap])\.?m\b)/i;

const sinceEpoch = /^1\d{9}$/;
const ago = /^(\d{1,3})\s?(m|mins?|minutes?|h|hrs?|hours?|d|days?)\s+ago$/i;

/** When an entry of a live blog was written, in minutes that only compare with those of the same kind. */
export interface EntryTime {
  readonly kind: 'epoch' | 'ago' | 'dated' | 'clock';
  readonly minutes: number;
}

/**
 * What a line says of when an entry was written: a time at its beginning ("20:42 Ann Reed"), a date with a time, how long
 * ago, or seconds since 1970, which a script would turn into one of these. Null where it is no such line.
 */
export function entryTime(text: string): EntryTime | null {
  if (sinceEpoch.test(text)) return { kind: 'epoch', minutes: Number(text) / 60 };
  const passed = ago.exec(text);
  if (passed) return { kind: 'ago', minutes: -Number(passed[1]) * unitOf(passed[2] ?? '') };
  const time = clock.exec(text);
  const minutes = time ? minutesOf(time) : null;
  if (!time || minutes === null) return null;
  const date = text.length <= lineChars ? isoDate(text) : null;
  if (date !== null) return { kind: 'dated', minutes: Date.parse(date.slice(0, 10)) / msPerMinute + minutes };
  return time.index === 0 ? { kind: 'clock', minutes } : null;
}

function unitOf(unit: string): number {
  const letter = unit.charAt(0).toLowerCase();
  return letter === 'm' ? 1 : letter === 'h' ? hour : day;
}

function minutesOf([, hours = '', ...rest]: RegExpExecArray): number | null {
  const [minutes, half] = rest[0] === undefined ? [rest[2], rest[3]] : [rest[0], rest[1]];
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 23 || m > 59 || (half !== undefined && (h > 12 || h === 0))) return null;
  const inDay = half === undefined ? h : (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return inDay * hour + m;
}

/**
 * Whether times, as they follow each other on a page, run from the latest to the earliest: `latest-first`, the other way, or
 * null where they do neither. A clock begins anew at midnight.
 */
export function orderOf(times: readonly EntryTime[]): 'latest-first' | 'earliest-first' | null {
  const steps = times.slice(1).map(({ kind, minutes }, at) => {
    const step = minutes - (times[at]?.minutes ?? 0);
    return kind === 'clock' && Math.abs(step) > day / 2 ? step - Math.sign(step) * day : step;
  });
  const [falls, rises] = [steps.some((step) => step < 0), steps.some((step) => step > 0)];
  if (falls === rises) return null;
  return falls ? 'latest-first' : 'earliest-first';
}
