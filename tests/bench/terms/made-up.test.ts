import { describe, expect, it } from 'vitest';
import { makeUp } from '../../../bench/terms/made-up.ts';

describe('made-up glossaries and articles', () => {
  const small = makeUp(4000, 2);

  it('are the same in every run, and a longer list begins with the shorter one', () => {
    const larger = makeUp(6000, 1);
    expect(larger.terms.slice(0, 4000)).toEqual(small.terms);
    expect(larger.articles[0]).toEqual(small.articles[0]);
  });

  it('have terms of one to four words, each once', () => {
    expect(new Set(small.terms).size).toBe(4000);
    const lengths = small.terms.map((term) => term.split(' ').length);
    expect([...new Set(lengths)].sort()).toEqual([1, 2, 3, 4]);
  });

  it('plant terms in articles of about a thousand words', () => {
    const words = small.articles[0]?.join(' ').split(' ').length;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(1200);
    const text = small.articles.flat().join(' ');
    expect(small.terms.filter((term) => text.includes(` ${term}`)).length).toBeGreaterThan(20);
  });
});
