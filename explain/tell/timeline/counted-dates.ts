import type { DateUnit } from '../../language/date-rules.ts';
import type { Tense } from './clauses.ts';
import type { DatePlaces } from './date-places.ts';

const dayMs = 86_400_000;

/** How far off "so many … ago" may be, in days: writers round. */
const slackDays: Readonly<Record<DateUnit, number>> = { day: 0, week: 6, month: 10, year: 60 };

/** From so many on, a number is rounder: twice as far off. */
const manyFrom = 6;

/** From so many on, it is only a round number. */
const roundFrom = 10;

/** "Three weeks ago" is told by the month, not by the year, which would put it in front of the whole year. */
const coarsest: Readonly<Record<DateUnit, number>> = { day: 7, week: 7, month: 7, year: 4 };

/**
 * A date that is counted from today, as exact as the whole of what may be meant: "yesterday" is a day, "last year" a year;
 * "three years ago" the year of it, but null at the turn of the year, when it may be two.
 *
 * @param at the moment that the parser takes it for
 */
export function countedDate(text: string, at: number, today: number, tense: Tense, places: DatePlaces): string | null {
  const unit = places.unitOf(text);
  if (unit === null || at > today !== (tense === 'future'))
    return isToday(at, today) && unit === 'day' ? iso(today) : null;
  const count = Math.abs(today - at) / { day: dayMs, week: 7 * dayMs, month: 30.4 * dayMs, year: 365.2 * dayMs }[unit];
  // A year that is not over is no date yet.
  if (Math.round(count) >= roundFrom || (unit === 'year' && iso(at).slice(0, 4) === iso(today).slice(0, 4)))
    return null;
  // "Last month", "last year": the whole of it.
  if (!places.isCounted(text) && (unit === 'month' || unit === 'year'))
    return unit === 'year' ? (tense === 'past' ? iso(at).slice(0, 4) : null) : iso(at).slice(0, 7);
  const slack = slackDays[unit] * (Math.round(count) >= manyFrom ? 2 : 1) * dayMs;
  return common(iso(at - slack), iso(at + slack), coarsest[unit]);
}

function isToday(at: number, today: number): boolean {
  return Math.abs(at - today) < dayMs && iso(at) === iso(today);
}

/** The year, month or day that both days have; null where it would be coarser than `least` characters. */
function common(first: string, last: string, least: number): string | null {
  return (
    [10, 7, 4]
      .filter((length) => length >= least)
      .map((length) => first.slice(0, length))
      .find((part) => last.startsWith(part)) ?? null
  );
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
