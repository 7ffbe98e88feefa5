import type { MetWord } from '../../contract/met-word.ts';

/** A met word with what is searched of it, made once so that a search only looks. */
export interface FindableWord {
  readonly word: MetWord;
  readonly text: string;
}

/** Words as they are listed, the latest first. */
export function findable(words: readonly MetWord[]): readonly FindableWord[] {
  return words
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map((word) => ({ word, text: folded(`${word.term}\n${word.sentence}\n${word.title}`) }));
}

/** Those in whose term, sentence and title all parts of the query stand, in any case and without accents. */
export function findMet(words: readonly FindableWord[], query: string): readonly FindableWord[] {
  const parts = folded(query).split(/\s+/u).filter(Boolean);
  return parts.length === 0 ? words : words.filter(({ text }) => parts.every((part) => text.includes(part)));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
