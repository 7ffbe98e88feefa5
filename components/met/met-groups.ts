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

export function isSameMeeting(one: MetKey, other: MetKey): boolean {
  return one.day === other.day && one.entry === other.entry && one.address === other.address;
}
