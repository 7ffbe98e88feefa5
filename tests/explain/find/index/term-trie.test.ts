import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { TermTrie } from '../../../../explain/find/index/term-trie.ts';
import { tokenize } from '../../../../explain/text/words.ts';

const always = () => true;

/** At each word the longest wording that stands there, by trying every one. */
function naive(wordings: readonly (readonly string[])[], text: string) {
  const words = tokenize(text, english);
  const found: (readonly [from: number, to: number])[] = [];
  let from = 0;
  while (from < words.length) {
    const lengths = wordings
      .filter((wording) =>
        wording.every((key, at) => words[from + at]?.key === key && (at === 0 || words[from + at - 1]?.tie !== 'none')),
      )
      .map((wording) => wording.length);
    const longest = Math.max(0, ...lengths);
    if (longest > 0) found.push([from, from + longest]);
    from += Math.max(1, longest);
  }
  return found;
}

describe('TermTrie', () => {
  it('finds the same longest matches as trying every wording at every word', () => {
    const word = fc.constantFrom('arms', 'control', 'race', 'treaty', 'peace');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 8,
          selector: (keys) => keys.join(' '),
        }),
        fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n')), { maxLength: 30 }),
        (wordings, parts) => {
          const text = parts.map((part) => part.join('')).join('');
          const trie = new TermTrie<number>(english);
          wordings.forEach((keys, at) => void trie.add(keys, at));
          const found = trie.find(tokenize(text, english), always).map(({ from, to }) => [from, to]);
          expect(found).toEqual(naive(wordings, text));
        },
      ),
    );
  });

  it('reads two hyphenated words as one', () => {
    const trie = new TermTrie<string>(english);
    trie.add(['ceasefire'], 'ceasefire');
    expect(trie.find(tokenize('a cease-fire holds', english), always)).toEqual([
      { value: 'ceasefire', others: [], from: 1, to: 3 },
    ]);
    expect(trie.find(tokenize('to cease fire', english), always)).toEqual([]);
  });

  it('falls back to a shorter wording where the longer one is refused', () => {
    const trie = new TermTrie<string>(english);
    trie.add(['peace', 'treaty'], 'long');
    trie.add(['peace'], 'short');
    expect(trie.find(tokenize('peace treaty', english), (value) => value !== 'long').map(({ value }) => value)).toEqual(
      ['short'],
    );
  });

  it('never joins words over a comma, a stop or a line', () => {
    const trie = new TermTrie<string>(english);
    trie.add(['sanctions', 'relief'], 'x');
    expect(trie.find(tokenize('sanctions, relief. sanctions. Relief sanctions\nrelief', english), always)).toEqual([]);
  });
});
