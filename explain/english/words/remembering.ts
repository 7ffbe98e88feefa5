/** So many words are a dozen articles' own. */
const mostWords = 8192;

/** Engines keep longer pieces of a text as a place in it: remembered, such a word would keep its whole article. In characters. */
const longestWord = 12;

/**
 * The same, but remembered for short words, for every text is made of the same few thousand. Forgets all when it is full.
 * @param keyOf what hangs on nothing but the word
 * @param least letters from which on working it out is dearer than remembering
 */
export function remembering(keyOf: (word: string) => string, least: number): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length < least || word.length > longestWord) return keyOf(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size === mostWords) known.clear();
    const key = keyOf(word);
    known.set(word, key);
    return key;
  };
}
