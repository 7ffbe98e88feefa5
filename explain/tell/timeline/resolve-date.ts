import type { ParsedComponents } from 'chrono-node';
import type { Tense } from './clauses.ts';
import { countedDate } from './counted-dates.ts';
import type { DatePlaces } from './date-places.ts';
import type { Shift, StatedDate } from './stated-date.ts';

/** Further away than this, "12 May" without a year may be of any year. In days. */
const sureDays = 300;

/** A month without a year is the last one before, but for the very month of a year ago. In days from its first. */
const sureMonthDays = 335;

/** A date without a year that is nearer than this on the wrong side is one with a wrong tense. In days. */
const nearDays = 14;

/** "Last Thursday" is yesterday or a week ago where it lies nearer than this. In days. */
const lastDays = 3;

const dayMs = 86_400_000;

/**
 * A stated date as an ISO 8601 date of as much precision as its words have. A weekday is the one before today, in a clause
 * about the future the one after it; a day or month without a year is the nearest one that the tense allows; what is
 * counted from today is as exact as the whole of what may be meant ("three years ago": a year; in January nobody can tell
 * which). Null where it is not certain, or goes against the tense.
 *
 * @param today noon of the day from which the text counts, in milliseconds; null if unknown
 */
export function resolveDate(date: StatedDate, today: number | null, tense: Tense, places: DatePlaces): string | null {
  const { kind, parsed, text, shift } = date;
  // What a year to come will bring is a forecast.
  if (parsed === null) return tense === 'past' ? inTime(text, today, tense) : null;
  if (kind === 'full') return onItsWeekday(inTime(isoOf(parsed.date(), precisionOf(parsed)), today, tense), parsed);
  if (today === null) return null;
  if (kind === 'weekday') return weekdayNear(date, parsed, today, tense, places);
  if (kind === 'relative') return countedDate(text, parsed.date().getTime(), today, tense, places);
  if (shift !== null) return shifted(parsed, shift, today, tense);
  return onItsWeekday(nearest(parsed, today, tense), parsed);
}

/** Null where the weekday that stands beside a day is not that day's. */
function onItsWeekday(date: string | null, parsed: ParsedComponents): string | null {
  const weekday = parsed.isCertain('weekday') ? parsed.get('weekday') : null;
  return date === null || weekday === null || new Date(`${date}T12:00:00Z`).getUTCDay() === weekday ? date : null;
}

/** Null if what is past lies ahead, or what is to come behind; a year or month under way is both. */
function inTime(date: string, today: number | null, tense: Tense): string | null {
  if (today === null) return tense === 'past' ? date : null;
  const now = isoOf(today, 'day').slice(0, date.length);
  return (tense === 'past' ? date <= now : date >= now) ? date : null;
}

/** A day or month without a year, in the year in which its tense is right. */
function nearest(parsed: ParsedComponents, today: number, tense: Tense): string | null {
  const precision = precisionOf(parsed);
  const year = new Date(today).getUTCFullYear();
  const [slack, sure] = precision === 'day' ? [0, sureDays] : [31, sureMonthDays];
  for (const candidate of tense === 'past' ? [year, year - 1] : [year, year + 1]) {
    const at = Date.UTC(candidate, (parsed.get('month') ?? 1) - 1, parsed.get('day') ?? 1, 12);
    const away = ((at - today) / dayMs) * (tense === 'past' ? -1 : 1);
    if (away >= -slack && away <= sure) return inTime(isoOf(at, precision), today, tense);
    if (away < 0 && away > -nearDays) return null;
  }
  return null;
}

/** "Last December", "this May", "in April last year". Of a month that has been this year, "last" may mean two. */
function shifted(parsed: ParsedComponents, shift: Shift | number, today: number, tense: Tense): string | null {
  const now = new Date(today);
  const month = parsed.get('month') ?? 1;
  if (shift === 'last' && (tense === 'future' || month <= now.getUTCMonth())) return null;
  const year = typeof shift === 'number' ? shift : now.getUTCFullYear() - (shift === 'last' ? 1 : 0);
  return inTime(isoOf(Date.UTC(year, month - 1, 1, 12), 'month'), today, tense);
}

/** A weekday within the week before today (today included), or within the week after it. */
function weekdayNear(
  { text }: StatedDate,
  parsed: ParsedComponents,
  today: number,
  tense: Tense,
  places: DatePlaces,
): string | null {
  const wanted = parsed.get('weekday') ?? 0;
  const back = (new Date(today).getUTCDay() - wanted + 7) % 7;
  if (places.isShifted(text) && (tense === 'future' || back < lastDays)) return null;
  return isoOf(tense === 'future' ? today + ((7 - back) % 7) * dayMs : today - back * dayMs, 'day');
}

type Precision = 'year' | 'month' | 'day';

function precisionOf(parsed: ParsedComponents): Precision {
  if (parsed.isCertain('day')) return 'day';
  return parsed.isCertain('month') ? 'month' : 'year';
}

/** @param date a date, or milliseconds */
function isoOf(date: Date | number, precision: Precision): string {
  return new Date(date).toISOString().slice(0, { year: 4, month: 7, day: 10 }[precision]);
}
