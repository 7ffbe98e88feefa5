import type { DateParser } from '../../language/date-rules.ts';
import type { DatePlaces } from './date-places.ts';
import { statedDates } from './stated-dates.ts';

/** A day without a year that was so long ago is rather one of the next year. In days. */
const longAgo = 150;

const dayMs = 86_400_000;

/**
 * Whether a sentence speaks of a day, or of a year, as still to come that was over on the first day from which its text may count: an
 * older text on a page that is dated later. Not where it names a later one, too.
 * @param day ISO 8601, the year at least
 */
export function isOverIn(sentence: string, day: string, parse: DateParser, places: DatePlaces): boolean {
  const today = Date.parse(day);
  const isWholeDay = day.length >= 'YYYY-MM-DD'.length;
  const ends = statedDates(sentence, new Date(today), parse, places).flatMap(({ kind, parsed, text, start, end }) => {
    if (places.tenseAt(sentence, start, end) !== 'future') return [];
    if (kind === 'year') return [Number(text) < Number(day.slice(0, 4))];
    if (parsed === null || !isWholeDay || (kind !== 'day' && kind !== 'full')) return [];
    const year = kind === 'full' ? parsed.get('year') : new Date(today).getUTCFullYear();
    const ago = (today - Date.UTC(year ?? 0, (parsed.get('month') ?? 1) - 1, parsed.get('day') ?? 1)) / dayMs;
    return [ago >= 1 && (kind === 'full' || ago < longAgo)];
  });
  return ends.length > 0 && ends.every((isOver) => isOver);
}
