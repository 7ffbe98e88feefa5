import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { DateParser } from '../../language/date-rules.ts';
import type { DatePlaces } from './date-places.ts';
import type { StatedDate } from './stated-date.ts';

/** The dates that a sentence states, as they follow each other. @param reference the day from which the parser counts */
export function statedDates(
  sentence: string,
  reference: Date,
  parse: DateParser,
  places: DatePlaces,
): readonly StatedDate[] {
  // Most sentences hold no date, and parsing is dear.
  const results = places.mayHoldDate(sentence) ? parse(sentence, { instant: reference, timezone: 0 }) : [];
  const parsed = results
    .filter((result) => !result.end)
    .map((result) => stated(result, sentence, places))
    .filter((date) => date !== null);
  const joined = parsed.flatMap((date, at) => join(parsed[at - 1], date, parsed[at + 1], sentence));
  const years = [...sentence.matchAll(places.year)].map((match): StatedDate => {
    const end = match.index + match[0].length;
    return { start: end - 4, end, text: match[1] ?? '', kind: 'year', parsed: null, shift: null };
  });
  const alone = years.filter((year) => !parsed.some(({ start, end }) => start < year.end && year.start < end));
  return [...joined, ...alone].filter((date) => isNoName(date, sentence, places)).sort((a, b) => a.start - b.start);
}

function stated({ index, text: words, start: parsed }: ParsedResult, sentence: string, places: DatePlaces) {
  const text = words.replace(/[\s,.;:]+$/, '');
  if (!places.isExact(text)) return null;
  const kind = kindOf(text, parsed, places);
  if (kind === null) return null;
  const start = index + places.leadOf(text);
  const shift = kind === 'month' ? places.shiftBefore(sentence.slice(0, start)) : null;
  return {
    start: start - (shift?.length ?? 0),
    end: index + text.length,
    text,
    kind,
    parsed,
    shift: shift?.kind ?? null,
  };
}

function kindOf(text: string, parsed: ParsedComponents, places: DatePlaces): StatedDate['kind'] | null {
  if (places.unitOf(text) !== null) return parsed.isCertain('weekday') && /\p{Lu}/u.test(text) ? null : 'relative';
  if (/\d{4}/.test(text)) return parsed.isCertain('year') ? 'full' : null;
  // "Oct. 9, 11" is no year.
  if (parsed.isCertain('year')) return null;
  if (parsed.isCertain('day')) return parsed.isCertain('month') ? 'day' : null;
  if (parsed.isCertain('weekday')) return 'weekday';
  return parsed.isCertain('month') ? 'month' : null;
}

/** "In April last year": one date, though the parser reads two. */
function join(
  before: StatedDate | undefined,
  date: StatedDate,
  after: StatedDate | undefined,
  sentence: string,
): readonly StatedDate[] {
  const areOne = (first: StatedDate | undefined, second: StatedDate | undefined) =>
    first !== undefined &&
    second?.kind === 'relative' &&
    (first.kind === 'month' || first.kind === 'weekday' || first.kind === 'day') &&
    /^\s+(?:of\s+)?$/.test(sentence.slice(first.end, second.start));
  if (areOne(before, date)) return [];
  if (after === undefined || !areOne(date, after)) return [date];
  const year = after.parsed?.isCertain('month') ? null : after.parsed?.get('year');
  return date.kind === 'month' && typeof year === 'number' ? [{ ...date, end: after.end, shift: year }] : [];
}

/** "May" and "March" are also verbs and names: a month without day and year needs "in", or "last". */
function isNoName({ kind, start, shift }: StatedDate, sentence: string, places: DatePlaces): boolean {
  return (
    kind !== 'month' || typeof shift === 'string' || places.saysWhen(sentence.slice(Math.max(0, start - 40), start))
  );
}
