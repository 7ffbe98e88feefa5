import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'Lisk Government' }, { term: 'security guarantee' }]));

const found = (text: string) =>
  findTerms(prepareArticle(articleOf([text]), english), index, new Set()).map(({ entry }) => entry.entry.id);

describe('words that share their head', () => {
  it('are one term’s where they are common nouns', () => {
    expect(found('They asked for security and economic guarantees.')).toEqual(['security-guarantee']);
    expect(found('Security and economic guarantees were asked for.')).toEqual(['security-guarantee']);
  });

  it('are two bodies where both are names', () => {
    expect(found('The Lisk and Kolvara Governments met.')).toEqual([]);
  });
});
