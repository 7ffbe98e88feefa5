import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../components/search/excerpt.ts';
import { wordsOf } from '../invented.ts';

describe('excerpt', () => {
  it('leaves a short text alone', () => {
    expect(excerpt('The levy returns.', [[4, 8]])).toEqual({ text: 'The levy returns.', matched: [[4, 8]] });
  });

  it('cuts a long text around its first match, at words', () => {
    const text = `${wordsOf(40)} levy ${wordsOf(40)}`;
    const at = text.indexOf('levy');
    const cut = excerpt(text, [[at, at + 4]]);
    expect(cut.text).toMatch(/^… word\d+ .* levy .* word\d+ …$/);
    expect(cut.matched.map(([start, end]) => cut.text.slice(start, end))).toEqual(['levy']);
  });

  it('keeps the first match whole and every kept match on its letters', () => {
    const arbitrary = fc.record({ before: fc.integer({ min: 0, max: 60 }), after: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(arbitrary, ({ before, after }) => {
        const text = `${wordsOf(before)} levy ${wordsOf(after)}`;
        const at = text.indexOf('levy');
        const cut = excerpt(text, [[at, at + 4]]);
        expect(cut.matched.map(([start, end]) => cut.text.slice(start, end))).toEqual(['levy']);
      }),
    );
  });
});
