import type { MetWord } from '../../contract/met-word.ts';
import { shortDate } from '../briefing/dates.ts';

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
  const last = `on ${shortDate(words[0]?.day ?? '', now) ?? words[0]?.day}`;
  if (words.length === 1) return `once, ${last}`;
  return `${words.length === 2 ? 'twice' : `${words.length} times`}, last ${last}`;
}

/** "Thursday 12 March". @param now milliseconds since 1970 */
export function dayInWords(day: string, now: number): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${day}T12:00:00Z`))} ${shortDate(day, now) ?? day}`;
}
