import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'Who Health Office', short: 'WHO' }]));

const found = (text: string) => findTerms(prepareArticle(articleOf([text]), english), index, new Set()).length;

describe('a line in capitals', () => {
  it('tells no initials, however short its words are', () => {
    expect(found('WHO IS IN FRONT?')).toBe(0);
    expect(found('AND WHO IS THE NEXT MAYOR OF LISK')).toBe(0);
  });

  it('is not what a few capitals make', () => {
    expect(found('WHO')).toBe(1);
    expect(found('WHO warns UN')).toBe(1);
    expect(found('The WHO is in front.')).toBe(1);
  });
});
