import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'High Court', definition: 'A court that sits in a building of its own.' },
    { term: 'sovereignty' },
    { term: 'Evening Hour', definition: 'A sitcom of 1980.' },
  ]),
);

const found = (...texts: readonly string[]) =>
  findTerms(prepareArticle(articleOf(texts), english), index, new Set()).map(({ entry }) => entry.entry.id);

describe('withoutOtherBearers', () => {
  it('leaves a horse, a film or a band its name, throughout the article', () => {
    expect(found('High Court, a six-year-old gelding, won at Kempton.')).toEqual([]);
    expect(found('Tickets for the band Sovereignty sold out.')).toEqual([]);
    expect(found('High Court, a gelding from Lisk, won.', 'The favourite was High Court again.')).toEqual([]);
  });

  it('takes the name where it is not said to be another’s', () => {
    expect(found('The High Court, a building of 1882, was cleaned.')).toEqual(['high-court']);
    expect(found('Judges of the High Court ruled against the band.')).toEqual(['high-court']);
    expect(found('Judges left the High Court, bought a horse and ruled no more.')).toEqual(['high-court']);
    expect(found('The film sovereignty debate goes on.')).toEqual(['sovereignty']);
  });

  it('knows a sitcom that the glossary explains', () => {
    expect(found('Evening Hour, a sitcom, ended.')).toEqual(['evening-hour']);
  });
});
