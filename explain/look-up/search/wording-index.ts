import type { Glossary, GlossaryEntry } from '../../../glossary/glossary.ts';
import { wordingsOf } from '../../find/index/term-index.ts';
import { tokenize } from '../../text/words.ts';

/** A wording of an entry as it is searched in. */
export interface SearchedWording {
  readonly entry: GlossaryEntry;
  readonly text: string;
  /** Lower case, hyphenated ones also in one. */
  readonly words: readonly string[];
  /** The entry's term or short form, and no alias. */
  readonly isTerm: boolean;
}

/** Every wording of a glossary by the words that it holds. */
export interface WordingIndex {
  /** Every word of every wording, sorted. */
  readonly words: readonly string[];
  readonly holders: ReadonlyMap<string, readonly SearchedWording[]>;
}

/** Time linear in the glossary but for the sorting of its words. */
export function indexWordings(glossary: Glossary): WordingIndex {
  const holders = new Map<string, SearchedWording[]>();
  for (const wording of glossary.entries.flatMap(wordingsFor)) {
    for (const word of new Set(wording.words)) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [wording]);
      else list.push(wording);
    }
  }
  return { words: [...holders.keys()].sort(), holders };
}

/** Words of a sorted list that begin with a prefix. */
export function wordsFrom(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end]?.startsWith(prefix)) end += 1;
  return sorted.slice(low, end);
}

/** The words of a wording, hyphenated ones also in one: "de-escalation" is found by "deesc". */
export function searchedWords(wording: string): readonly string[] {
  const words = tokenize(wording);
  const solid = words.flatMap(({ lower, tie }, at) => (tie === 'hyphen' ? [lower + (words[at + 1]?.lower ?? '')] : []));
  return [...words.map(({ lower }) => lower), ...solid];
}

function wordingsFor(entry: GlossaryEntry): readonly SearchedWording[] {
  return wordingsOf(entry).map(({ wording }) => ({
    entry,
    text: wording,
    words: searchedWords(wording),
    isTerm: wording === entry.term || wording === entry.short,
  }));
}
