import { months, shortMonths } from '../words/calendar.ts';

const names =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const other = new Map<string, string>(
  names.flatMap((name, at) => [
    [name, `${at + 1}`],
    [`${at + 1}`, name],
  ]),
);

const monthNames: ReadonlySet<string> = new Set([...months.map((month) => month.toLowerCase()), ...shortMonths]);

/**
 * How else a number is written, in lower case: "five" for "5" and "5" for "five", up to twenty as newspapers spell them; behind
 * a month "6th" for "6". `before`: the word before it.
 */
export function otherNumerals(key: string, before: string | undefined): readonly string[] {
  const named = other.get(key);
  const isDay = before !== undefined && monthNames.has(before) && /^(?:[12]?\d|3[01])$/.test(key);
  return [...(named === undefined ? [] : [named]), ...(isDay ? [ordinalOf(key)] : [])];
}

function ordinalOf(day: string): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day.at(-1) ?? ''];
  return day + (ending === undefined || /^1./.test(day) ? 'th' : ending);
}
