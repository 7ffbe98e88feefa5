import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { tokenize } from '../../../explain/text/words.ts';
import { expectSteadyWork } from '../../counted-work/work-of.ts';

const lowers = (text: string) => tokenize(text, english).map(({ lower }) => lower);

const ties = (text: string) => tokenize(text, english).map(({ tie }) => tie);

describe('tokenize', () => {
  it('ends a word before a possessive, straight or curly', () => {
    const words = tokenize("Kyiv’s and the state's, the allies’ own", english);
    expect(words.map(({ text }) => text)).toEqual(['Kyiv', 'and', 'the', 'state', 'the', 'allies', 'own']);
    expect(words[0]).toMatchObject({ start: 0, end: 4, tie: 'space' });
    expect(words[3]?.tie).toBe('none');
    expect(words[5]?.tie).toBe('space');
  });

  it('reads a dotted initialism as one word without its dots', () => {
    expect(tokenize('the U.N. envoy, the U.S.-led force', english).map(({ text }) => text)).toEqual([
      'the',
      'UN',
      'envoy',
      'the',
      'US',
      'led',
      'force',
    ]);
  });

  it('keeps numbers with their separators', () => {
    expect(lowers('3.5 percent of 1,000 G20')).toEqual(['3.5', 'percent', 'of', '1,000', 'g20']);
  });

  it('folds diacritics and curly apostrophes for comparing', () => {
    expect(lowers('a coup d’État')).toEqual(lowers("a coup d'etat"));
  });

  it('ties words over a space or a hyphen only', () => {
    const ties = tokenize('buffer-zone talks, sanctions. Relief\nnow', english).map(({ tie }) => tie);
    expect(ties).toEqual(['hyphen', 'space', 'none', 'none', 'none', 'none']);
  });

  it('ties a day to the month before it, and an initial to its word', () => {
    expect(ties('Sept. 11 attacks')).toEqual(['space', 'space', 'none']);
    expect(ties('in the sept. Then')).toEqual(['space', 'space', 'none', 'none']);
    expect(ties('E. coli')).toEqual(['space', 'none']);
    expect(ties('plan B. Then')).toEqual(['space', 'none', 'none']);
  });

  it('takes capitals or numbers with a slash or an ampersand between for one name', () => {
    expect(ties('9/11 attacks')).toEqual(['hyphen', 'space', 'none']);
    expect(ties('HIV/AIDS')).toEqual(['hyphen', 'none']);
    expect(ties('S&P 500')).toEqual(['hyphen', 'space', 'none']);
    expect(ties('and/or')).toEqual(['none', 'none']);
  });

  it('bars words inside addresses, hashtags and handles', () => {
    const words = tokenize(
      'See https://ceasefire.example/veto, #ceasefire, @veto, veto@truce.org and ceasefire.com but a veto stays',
      english,
    );
    expect(words.filter(({ barred }) => !barred).map(({ text }) => text)).toEqual([
      'See',
      'and',
      'but',
      'a',
      'veto',
      'stays',
    ]);
  });

  it('reads 200,000 characters without a space once', () => {
    expectSteadyWork(
      20_000,
      (times) => 'a.'.repeat(times),
      (text) => tokenize(text, english),
    );
    expect(tokenize('a.'.repeat(100_000), english).length).toBe(100_000);
  });

  it('gives words in order whose offsets lie in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const word of tokenize(text, english)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
