import type { MetKey, MetWord } from '../../contract/met-word.ts';

export interface MetDay {
  /** ISO date. */
  readonly day: string;
  readonly words: readonly MetWord[];
}

/** Met words by day. @param words the latest first */
export function metByDay(words: readonly MetWord[]): readonly MetDay[] {
  return [...Map.groupBy(words, ({ day }) => day)].map(([day, those]) => ({ day, words: those }));
}

export interface MetTerm {
  readonly entry: string;
  readonly term: string;
  /** All meetings, the latest first. */
  readonly words: readonly MetWord[];
}

/** Met words by entry, the oftenest met first, and of those the latest. @param words the latest first */
export function metByTerm(words: readonly MetWord[]): readonly MetTerm[] {
  return [...Map.groupBy(words, ({ entry }) => entry)]
    .map(([entry, those]) => ({ entry, term: those[0]?.term ?? entry, words: those }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** "3 times, last on 12 March". @param now milliseconds since 1970 */
export function timesInWords({ words }: MetTerm, now: number): string {
  const last = `on ${dateOf(words[0]?.day ?? '', now)}`;
  if (words.length === 1) return `once, ${last}`;
  return `${words.length === 2 ? 'twice' : `${words.length} times`}, last ${last}`;
}

/** "Thursday 12 March". @param now milliseconds since 1970 */
export function dayInWords(day: string, now: number): string {
  return `${weekday.format(noon(day))} ${dateOf(day, now)}`;
}

/** "12 March", with its year where that is not this one. @param now milliseconds since 1970 */
function dateOf(day: string, now: number): string {
  const isThisYear = day.startsWith(String(new Date(now).getFullYear()));
  return (isThisYear ? date : dateWithYear).format(noon(day));
}

const formatOf = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

// Made once: browsers take longer to make one than to find a word among thousands.
const weekday = formatOf({ weekday: 'long' });
const date = formatOf({ day: 'numeric', month: 'long' });
const dateWithYear = formatOf({ day: 'numeric', month: 'long', year: 'numeric' });

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export function isSameMeeting(one: MetKey, other: MetKey): boolean {
  return one.day === other.day && one.entry === other.entry && one.address === other.address;
}
