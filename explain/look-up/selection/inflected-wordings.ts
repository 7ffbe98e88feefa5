import type { IndexedEntry } from '../../find/index/indexed-entry.ts';
import { type TermIndex, wordingsOf } from '../../find/index/term-index.ts';
import { TermTrie } from '../../find/index/term-trie.ts';
import type { Language } from '../../language/language.ts';
import { tokenize, type Word } from '../../text/words.ts';
import { wordingFamilies } from '../search/wording-families.ts';

/** A wording of an entry, to be found in any form of its words. */
export interface InflectedWording {
  readonly entry: IndexedEntry;
  /** The only sense that the wording can have, if it belongs to one. */
  readonly sense: string | null;
  readonly words: number;
}

/** A trie over the word families of the wordings of an index: "de-escalating" leads to "de-escalation". */
export function inflectedWordings({ standing, language }: TermIndex): TermTrie<InflectedWording> {
  const trie = new TermTrie<InflectedWording>(language);
  for (const entry of standing) {
    for (const { wording, sense } of wordingsOf(entry.entry)) {
      const value = { entry, sense, words: tokenize(wording, language).length };
      for (const families of wordingFamilies(wording, language)) trie.add(families, value);
    }
  }
  return trie;
}

/** The words with their families for keys, as the trie compares them. */
export function asFamilies(words: readonly Word[], { words: { familyOf } }: Language): readonly Word[] {
  return words.map((word) => ({ ...word, key: familyOf(word.key) }));
}
