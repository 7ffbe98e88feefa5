import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { findTerms } from '../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../article-of.ts';

const terms = ['trade pact', 'border zone', 'customs union', 'treaty', 'air-strike', 'minister of trade'];
const index = buildTermIndex(glossaryOf(terms.map((term) => ({ term }))));

/** A regular expression for each term, written out by hand: what a reader would search for; "trade's pact" counts. */
const patterns: Readonly<Record<string, RegExp>> = {
  'trade pact': /(?<![\p{L}\p{N}-])trade(?:'s)?[ -]pacts?(?![\p{L}\p{N}])/gu,
  'border zone': /(?<![\p{L}\p{N}-])border(?:'s)?[ -]zones?(?![\p{L}\p{N}])/gu,
  'customs union': /(?<![\p{L}\p{N}-])customs(?:'s)?[ -]unions?(?![\p{L}\p{N}])/gu,
  treaty: /(?<![\p{L}\p{N}-])treat(?:y|ies)(?![\p{L}\p{N}])/gu,
  'air-strike': /(?<![\p{L}\p{N}-])air(?:-|(?:'s)? )?strikes?(?![\p{L}\p{N}])/gu,
  'minister of trade': /(?<![\p{L}\p{N}-])ministers?(?:'s)?[ -]of(?:'s)?[ -]trade(?![\p{L}\p{N}])/gu,
};

const words = [
  'trade',
  'pact',
  'pacts',
  'border',
  'zones',
  'customs',
  'unions',
  'treaty',
  'treaties',
  'retreaty',
  'air',
].concat(['strike', 'airstrikes', 'minister', 'ministers', 'of', 'slowly', 'nobody']);
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '-', ', ', "'s ", ' 7 ')), {
    maxLength: 25,
  })
  .map((parts) => `nobody ${parts.map((part) => part.join('')).join('')}nobody.`);

/** Where the terms stand, the longer first, none inside another. */
function naive(content: string): readonly string[] {
  const all = Object.entries(patterns)
    .flatMap(([term, pattern]) =>
      [...content.matchAll(pattern)].map((match) => ({ term, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return all.flatMap(({ term, start, end }) => {
    if (start < free) return [];
    free = end;
    return [`${start}-${end} ${term}`];
  });
}

describe('surface forms', () => {
  it('are what regular expressions written by hand find', () => {
    fc.assert(
      fc.property(text, (content) => {
        const found = findTerms(prepareArticle(articleOf([content]), english), index, new Set()).flatMap(
          ({ candidate, entry }) => {
            const { block, from, to, form } = candidate;
            // Turned round ("zone of borders") is tested elsewhere.
            if (to - from !== form.form.keys.length && form.form.keys.length > 1) return [];
            return [`${block.words[from]?.start}-${block.words[to - 1]?.end} ${entry.entry.term}`];
          },
        );
        expect(found).toEqual(naive(content));
      }),
      { numRuns: 500 },
    );
  });
});
