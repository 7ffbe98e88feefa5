import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'security guarantee' },
    { term: 'sanctions relief', verbs: ['lift sanctions', 'ease sanctions'] },
    { term: 'trade sanction' },
    { term: 'financial sanction' },
    { term: 'interest rate' },
    { term: 'asset freeze' },
    { term: 'arms embargo' },
    { term: 'ceasefire' },
    { term: 'bylaw' },
    { term: 'collective defence', aliases: ['Article 5'] },
    { term: 'de-escalation', verbs: ['de-escalate'] },
    { term: 'state secret' },
    { term: 'cash flow' },
    { term: 'gaslighting', verbs: ['gaslight'] },
    { term: 'wind power' },
    { term: 'Grain Reserve Council', short: 'GRC' },
    { term: 'Group of Nine', short: 'G9' },
  ]),
);

function found(text: string) {
  return findTerms(prepareArticle(articleOf([text]), english), index, new Set()).map(({ candidate, entry }) => {
    const { block, from, to } = candidate;
    return `${entry.entry.id}: ${block.block.text.slice(block.words[from]?.start, block.words[to - 1]?.end)}`;
  });
}

describe('wordings in another shape', () => {
  it('finds a term whose head stands behind another', () => {
    expect(found('They want security and economic guarantees.')).toEqual([
      'security-guarantee: security and economic guarantees',
    ]);
    expect(found('They want security, economic and political guarantees.')).toEqual([
      'security-guarantee: security, economic and political guarantees',
    ]);
    expect(found('Interest and exchange rates rose.')).toEqual(['interest-rate: Interest and exchange rates']);
  });

  it('marks only the first part where the rest is a term of its own', () => {
    expect(found('Trade and financial sanctions followed.')).toEqual([
      'trade-sanction: Trade',
      'financial-sanction: financial sanctions',
    ]);
  });

  it('does not reach over a verb, another sentence or a preposition', () => {
    expect(found('They discussed security and gave no guarantees.')).toEqual([]);
    expect(found('They discussed security. Economic and other guarantees were not on the table.')).toEqual([]);
    expect(found('Security and the wish for guarantees came up.')).toEqual([]);
  });

  it('does not take the first of two things for a part of the second, which has it, too', () => {
    expect(found('They have no cash or cash flow.')).toEqual(['cash-flow: cash flow']);
  });

  it('does not turn a term round where its noun is not over', () => {
    expect(found('They get power from wind energy.')).toEqual([]);
    expect(found('They get power from wind.')).toEqual(['wind-power: power from wind']);
    expect(found('Power from wind rises.')).toEqual(['wind-power: Power from wind']);
  });

  it('does not take a noun in two words for a verb in one, nor a hyphen between letters for initials', () => {
    expect(found('The gas light burned.')).toEqual([]);
    expect(found('The member (G-R.C.) met the G-9.')).toEqual(['group-of-nine: G-9']);
  });

  it('finds a term turned round', () => {
    expect(found('Tehran wants relief from the sanctions.')).toEqual(['sanctions-relief: relief from the sanctions']);
    expect(found('A freeze on all assets and an embargo on arms remain.')).toEqual([
      'asset-freeze: freeze on all assets',
      'arms-embargo: embargo on arms',
    ]);
  });

  it('finds verb phrases in every inflection, with a determiner and in the passive', () => {
    expect(found('Brussels eased its sanctions; lifting sanctions takes longer.')).toHaveLength(2);
    expect(found('He wants sanctions to be lifted.')).toEqual(['sanctions-relief: sanctions to be lifted']);
    expect(found('Both sides are de-escalating, and had deescalated before.')).toHaveLength(2);
  });

  it('finds a solid term written apart, but not a verb and its object or two short words', () => {
    expect(found('A cease fire holds.')).toEqual(['ceasefire: cease fire']);
    expect(found('They agreed to cease fire.')).toEqual([]);
    expect(found('That is forbidden by law.')).toEqual([]);
  });

  it('finds numbers in letters and in digits', () => {
    expect(found('Allies invoked Article Five and then article 5.')).toEqual(['collective-defence: Article Five']);
  });

  it('never overlaps another match', () => {
    expect(found('They want relief from sanctions on trade.')).toEqual(['sanctions-relief: relief from sanctions']);
    expect(found('A freeze on asset freezes.')).toEqual(['asset-freeze: asset freezes']);
  });
});
