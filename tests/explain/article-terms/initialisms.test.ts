import { describe, expect, it } from 'vitest';
import { findBracketed } from '../../../explain/article-terms/bracketed.ts';
import { foreignInitialisms } from '../../../explain/article-terms/foreign-initialisms.ts';
import { findInitialisms } from '../../../explain/article-terms/initialisms.ts';
import { buildTermIndex } from '../../../explain/terms/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../article-of.ts';

const pairs = (text: string) => findBracketed(text).map(({ short, long }) => `${short}=${long}`);
const resolved = (...texts: string[]) =>
  [...findInitialisms(prepareArticle(articleOf(texts))).values()].map(
    ({ short, expansion }) => `${short}=${expansion}`,
  );

describe('findBracketed', () => {
  it.each([
    ['the International Whaling Commission (IWC) met', 'IWC=International Whaling Commission'],
    ['the Office for Budget Responsibility (“OBR”) says', 'OBR=Office for Budget Responsibility'],
    ['IWC (International Whaling Commission) rules', 'IWC=International Whaling Commission'],
    ['the Federation of Small Farmers (F.S.F.) said', 'FSF=Federation of Small Farmers'],
    ['the Centre for River Studies (CeRiS, in short) said', 'CeRiS=Centre for River Studies'],
  ])('resolves "%s"', (text, pair) => {
    expect(pairs(text)).toEqual([pair]);
  });

  it.each([
    'the party leader (right) spoke',
    'Ilse Varga (D-Ohio) said',
    'It rained (BBC) all day',
    'They met. International Whaling Commission rules apply; others (IWC) do not',
    'profits rose (NASDAQ) again',
  ])('finds nothing in "%s"', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe('findInitialisms', () => {
  it('resolves letters by an earlier name, stop words passed over', () => {
    expect(resolved('The Council for the Protection of Rivers met.', 'A CPR official left.')).toEqual([
      'CPR=Council for the Protection of Rivers',
    ]);
  });

  it('does not resolve letters by a later name, or two letters by a person', () => {
    expect(resolved('The CPR met.', 'The Council for the Protection of Rivers met.')).toEqual([]);
    expect(resolved('Anna Ilves spoke about AI.')).toEqual([]);
    expect(resolved('The River Board met.', 'The RB agreed.')).toEqual(['RB=River Board']);
  });
});

describe('foreignInitialisms', () => {
  const index = buildTermIndex(glossaryOf([{ term: 'International Criminal Court', short: 'ICC' }, { term: 'BRICS' }]));
  const foreign = (text: string) => [...foreignInitialisms(findInitialisms(prepareArticle(articleOf([text]))), index)];

  it('lets the article say that letters mean something else here', () => {
    expect(foreign('The International Cricket Council (ICC) met.')).toEqual(['ICC']);
    expect(foreign('The International Criminal Court (ICC) met.')).toEqual([]);
  });

  it('believes an entry that has only letters to compare', () => {
    expect(foreign('Brazil, or Russia India China South Africa (BRICS) met.')).toEqual([]);
  });
});
