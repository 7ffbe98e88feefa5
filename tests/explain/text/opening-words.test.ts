import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { ByOpening, openingWords } from '../../../explain/text/opening-words.ts';

const wordsOf = (source: string) => {
  const words = openingWords(source);
  return words === null ? null : [...words].sort();
};

describe('openingWords', () => {
  it('reads alternatives, what may be left out and what an apostrophe ends', () => {
    expect(wordsOf('(?:is|are) (?:due|set) to')).toEqual(['are', 'is']);
    expect(wordsOf('remains?|worr(?:y|ies)')).toEqual(['remain', 'remains', 'worries', 'worry']);
    expect(wordsOf("[Ww]e must|wo?n[’']t")).toEqual(['we', 'wn', 'won']);
    expect(wordsOf("would(?: not|n[’']t)? have")).toEqual(['would', 'wouldn']);
    expect(wordsOf('(?:up)?on the')).toEqual(['on', 'upon']);
  });

  it('passes over what is only looked at', () => {
    expect(wordsOf(String.raw`(?<![\p{L}’'-])(?:(?<!the )plans? to(?! be))(?![\p{L}-])`)).toEqual(['plan', 'plans']);
  });

  it('knows none where any word may open it', () => {
    expect(wordsOf(String.raw`\p{L}+ing to`)).toBeNull();
    expect(wordsOf(String.raw`will|subscribe\p{L}*`)).toBeNull();
    expect(wordsOf("(?:is|[’']s) due")).toBeNull();
    expect(wordsOf('(?:very )*likely|(?:so)+ much')).toBeNull();
  });
});

describe('ByOpening', () => {
  const { signs } = english.briefing.ahead;
  const matching = new ByOpening(signs);

  it('finds what each pattern alone finds, in the same order', () => {
    // Of the patterns' own words, so that many match.
    const words = [...new Set(signs.flatMap(({ pattern }) => pattern.source.match(/[a-z]{2,}/gi) ?? []))];
    const text = fc
      .array(
        fc.tuple(
          fc.constantFrom(...words, 'I', 'to', 'the', 'be', 'not'),
          fc.constantFrom(' ', ' ', ' ', ', ', '’', '-', '_'),
        ),
      )
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, (some) => {
        expect(matching.matching(some)).toEqual(signs.filter(({ pattern }) => pattern.test(some)));
      }),
    );
  });

  it('tries few of them on a sentence without their words', () => {
    let tried = 0;
    const counted = signs.map(({ pattern, weight }) => {
      const counting = new RegExp(pattern);
      counting.test = (text) => {
        tried += 1;
        return pattern.test(text);
      };
      return { pattern: counting, weight };
    });
    expect(new ByOpening(counted).matching('Smoke hung over the valley after the storm.')).toEqual([]);
    expect(tried).toBeLessThan(signs.length / 8);
  });
});
