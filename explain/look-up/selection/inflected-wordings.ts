import { isInitialism } from '../../find/forms/term-forms.ts';
import type { IndexedEntry } from '../../find/index/indexed-entry.ts';
import { type TermIndex, wordingsOf } from '../../find/index/term-index.ts';
import { TermTrie } from '../../find/index/term-trie.ts';
import { spellingKey } from '../../text/spelling.ts';
import { isCapitalised, tokenize, type Word } from '../../text/words.ts';
import { wordFamily } from '../search/word-family.ts';

/** A wording of an entry, to be found in any form of its words. */
export interface InflectedWording {
  readonly entry: IndexedEntry;
  /** The only sense that the wording can have, if it belongs to one. */
  readonly sense: string | null;
  readonly words: number;
}

const known = new WeakMap<TermIndex, TermTrie<InflectedWording>>();

/**
 * A trie over the word families of all wordings: "de-escalating" leads to "de-escalation". Made once for an index, at
 * the first question: only selections need it. Initialisms and names of one word have no other forms.
 */
export function inflectedWordings(index: TermIndex): TermTrie<InflectedWording> {
  const trie = known.get(index) ?? buildTrie(index);
  known.set(index, trie);
  return trie;
}

/** The words with their families for keys, as the trie compares them. */
export function asFamilies(words: readonly Word[]): readonly Word[] {
  return words.map((word) => ({ ...word, key: wordFamily(word.key) }));
}

function buildTrie(index: TermIndex): TermTrie<InflectedWording> {
  const trie = new TermTrie<InflectedWording>();
  for (const entry of index.entries.values()) {
    for (const { wording, sense } of wordingsOf(entry.entry)) {
      const words = tokenize(wording);
      if (words.length === 0 || isInitialism(wording) || (words.length === 1 && isCapitalised(wording))) continue;
      const value = { entry, sense, words: words.length };
      const families = words.map(({ key }) => wordFamily(key));
      trie.add(families, value);
      const hyphen = words.findIndex(({ tie }) => tie === 'hyphen');
      const [first, second] = [words[hyphen], words[hyphen + 1]];
      if (first && second) {
        trie.add(families.toSpliced(hyphen, 2, wordFamily(spellingKey(first.lower + second.lower))), value);
      }
    }
  }
  return trie;
}
