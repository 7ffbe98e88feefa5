import type { DateParser } from '../../language/date-rules.ts';
import type { DatePlaces } from './date-places.ts';
import { resolveDate } from './resolve-date.ts';
import type { StatedDate } from './stated-date.ts';
import { statedDates } from './stated-dates.ts';

/** Longer sentences are lists and tables, shorter ones are datelines and captions. In characters. */
const sentenceChars: readonly [fewest: number, most: number] = [25, 600];

/** The days from which a text may count: that of its publication and that of its last change. ISO 8601; none if unknown. */
export type Clock = readonly string[];

/** The date of an event. */
export interface EventDate {
  /** ISO 8601, of as much precision as the words have: "2019", "2019-03", "2019-03-12". */
  readonly date: string;
  /** Whether the words state its year, or it is the nearest one ("in May"), or all is counted from today ("on Tuesday"). */
  readonly year: 'stated' | 'nearest' | 'counted';
  /** Where its words begin in the sentence. */
  readonly start: number;
}

/**
 * The first certain date of an event in a sentence. Null where there is none, where the words around it leave it open (since, until, about,
 * if, may, not), where it belongs to a noun or a name, and where it hangs on a day that is not known, or is another one
 * counted from each day of the clock.
 */
export function dateIn(sentence: string, clock: Clock, parse: DateParser, places: DatePlaces): EventDate | null {
  const [fewest, most] = sentenceChars;
  if (sentence.length < fewest || sentence.length > most) return null;
  const days = clock.map(noonOf);
  const known = days.filter((day) => day !== null);
  const [first = null, ...others] = (known.length === days.length && known.length > 0 ? known : [null]).map((day) =>
    dateFrom(sentence, day, parse, places),
  );
  return others.every((other) => other?.date === first?.date) ? first : null;
}

function dateFrom(sentence: string, today: number | null, parse: DateParser, places: DatePlaces): EventDate | null {
  // Without a known day any reference will do: what depends on it is left out.
  for (const stated of statedDates(sentence, new Date(today ?? 0), parse, places)) {
    if (!places.datesClause(sentence, stated)) continue;
    const tense = places.tenseAt(sentence, stated.start, stated.end);
    const date = tense === null ? null : resolveDate(stated, today, tense, places);
    if (date !== null) return { date, year: yearOf(stated), start: stated.start };
  }
  return null;
}

function yearOf({ kind, shift }: StatedDate): EventDate['year'] {
  if (kind === 'year' || kind === 'full') return 'stated';
  return (kind === 'day' || kind === 'month') && shift === null ? 'nearest' : 'counted';
}

/** Null for what is no whole date: relative words would be counted from a wrong day. */
function noonOf(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date), 12);
  return Number.isNaN(at) ? null : at;
}
