import type { TermMention } from '../candidates/term-mention.ts';

/** Entries of which the reader says, for this article, in which sense they stand in it: by entry id. */
export type MeantHere = Readonly<Record<string, string>>;

/** Meanings that the reader found wrong somewhere, but for those of entries of which they say what is meant here. */
export function doubtedBut(doubted: readonly string[], meant: MeantHere): ReadonlySet<string> {
  const isOf = (entry: string) => (id: string) => id === entry || id.startsWith(`${entry}/`);
  const settled = Object.keys(meant).map(isOf);
  return new Set(doubted.filter((id) => !settled.some((isSettled) => isSettled(id))));
}

/** The same mentions, each in the sense that the reader says it has here. What is no sense of its entry changes nothing. */
export function asReaderMeant(mentions: readonly TermMention[], meant: MeantHere): readonly TermMention[] {
  return mentions.map((mention) => {
    const { id } = mention.entry.entry;
    const sense = Object.hasOwn(meant, id) ? meant[id] : undefined;
    const isOne = mention.entry.meanings.some((meaning) => meaning.sense !== null && meaning.sense === sense);
    // Nobody is owed a reason who gave it.
    return isOne && sense !== undefined ? { ...mention, sense, why: null } : mention;
  });
}
