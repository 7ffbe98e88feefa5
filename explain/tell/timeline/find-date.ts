import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { DateParser } from '../../language/date-rules.ts';
import type { DatePlaces, Tense } from './date-places.ts';

/** Longer sentences are lists and tables, shorter ones are datelines and captions. In characters. */
const sentenceChars: readonly [fewest: number, most: number] = [25, 600];

/** Further away than this, "12 May" without a year may be of any year. In days. */
const sureDays = 300;

/** A date without a year that is nearer than this on the wrong side is one with a wrong tense. In days. */
const nearDays = 14;

/** "Last Thursday" is yesterday or a week ago where it lies nearer than this. In days. */
const lastDays = 3;

const dayMs = 86_400_000;

/** A possible date in a sentence: what its words say, and where. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Null for a year alone. */
  readonly parsed: ParsedResult | null;
  readonly text: string;
}

/**
 * The first certain date of an event in a sentence, as an ISO 8601 date of as much precision as the words have ("2019",
 * "2019-03", "2019-03-12"). Null where there is none, where the words around it leave it open (since, until, about,
 * if, may, not), where it belongs to a noun or a name, or where it hangs on a publication date that is not known.
 *
 * Read by chrono-node, relative to the publication date. A weekday is the one before publication, in a clause about
 * the future the one after it; a day or month without a year is the nearest one that the tense allows.
 *
 * @param published day of publication, ISO 8601, or null
 */
export function dateIn(
  sentence: string,
  published: string | null,
  parse: DateParser,
  places: DatePlaces,
): string | null {
  const [fewest, most] = sentenceChars;
  if (sentence.length < fewest || sentence.length > most) return null;
  const day = published === null ? null : noonOf(published);
  for (const candidate of candidatesIn(sentence, day, parse, places)) {
    const { start, end } = candidate;
    if (!places.datesClause(sentence, start, end)) continue;
    const tense = places.tenseAt(sentence, start, end);
    const date = tense === null ? null : resolve(candidate, day, tense, places);
    if (date !== null) return date;
  }
  return null;
}

function candidatesIn(
  sentence: string,
  day: number | null,
  parse: DateParser,
  places: DatePlaces,
): readonly Candidate[] {
  // Without a publication date any reference will do: what depends on it is left out.
  const reference = { instant: new Date(day ?? 0), timezone: 0 };
  // Most sentences hold no date, and parsing is dear.
  const parsed = (places.mayHoldDate(sentence) ? parse(sentence, reference) : [])
    .filter((result) => !result.end && places.isExact(result.text) && isNoBareMonth(result, sentence, places))
    .map((result) => ({
      start: result.index + places.leadOf(result.text),
      end: result.index + result.text.length,
      parsed: result,
      text: result.text,
    }));
  const years = [...sentence.matchAll(places.year)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - 4, end, parsed: null, text: match[1] ?? '' };
  });
  const alone = years.filter((year) => !parsed.some(({ start, end }) => start < year.end && year.start < end));
  return [...parsed, ...alone].sort((a, b) => a.start - b.start);
}

/** "May" and "March" are also verbs and names: a month without day and year needs "in". */
function isNoBareMonth({ start, index }: ParsedResult, sentence: string, places: DatePlaces): boolean {
  const isBare = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('year');
  return !isBare || places.saysWhen(sentence.slice(Math.max(0, index - 40), index));
}

function resolve({ parsed, text }: Candidate, day: number | null, tense: Tense, places: DatePlaces): string | null {
  // What a year to come will bring is a forecast.
  if (parsed === null) return tense === 'past' ? inTime(text, day, tense) : null;
  const { start } = parsed;
  if (start.isCertain('year') && /\d{4}/.test(text)) return inTime(isoOf(start.date(), precisionOf(start)), day, tense);
  // "Oct. 9, 11" is no year.
  if (day === null || (start.isCertain('year') && (text.match(/\d+/g) ?? []).length > 1)) return null;
  if (start.isCertain('weekday') && !start.isCertain('day')) return weekdayNear(parsed, day, tense, places);
  if (start.isCertain('year')) return inTime(isoOf(start.date(), precisionOf(start)), day, tense);
  return start.isCertain('month') ? nearest(start, day, tense) : null;
}

/** Null if what is past lies ahead, or what is to come behind; a year or month under way is both. */
function inTime(date: string, day: number | null, tense: Tense): string | null {
  if (day === null) return tense === 'past' ? date : null;
  const today = isoOf(new Date(day), 'day').slice(0, date.length);
  return (tense === 'past' ? date <= today : date >= today) ? date : null;
}

/** A day or month without a year, in the year in which its tense is right. */
function nearest(start: ParsedComponents, day: number, tense: Tense): string | null {
  const precision = precisionOf(start);
  const year = new Date(day).getUTCFullYear();
  const slack = precision === 'day' ? 0 : 31;
  for (const candidate of tense === 'past' ? [year, year - 1] : [year, year + 1]) {
    const at = Date.UTC(candidate, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12);
    const away = ((at - day) / dayMs) * (tense === 'past' ? -1 : 1);
    if (away >= -slack && away <= sureDays) return inTime(isoOf(new Date(at), precision), day, tense);
    if (away < 0 && away > -nearDays) return null;
  }
  return null;
}

/** A weekday within the week before publication (that day included), or within the week after it. */
function weekdayNear({ start, text }: ParsedResult, day: number, tense: Tense, places: DatePlaces): string | null {
  const wanted = start.get('weekday') ?? 0;
  const back = (new Date(day).getUTCDay() - wanted + 7) % 7;
  if (places.isShifted(text) && (tense === 'future' || back < lastDays)) return null;
  return isoOf(new Date(tense === 'future' ? day + ((7 - back) % 7) * dayMs : day - back * dayMs), 'day');
}

type Precision = 'year' | 'month' | 'day';

function precisionOf(start: ParsedComponents): Precision {
  if (start.isCertain('day')) return 'day';
  return start.isCertain('month') ? 'month' : 'year';
}

function isoOf(date: Date, precision: Precision): string {
  return date.toISOString().slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** Null for what is no whole date: relative words would be counted from a wrong day. */
function noonOf(published: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), 12);
  return Number.isNaN(at) ? null : at;
}
