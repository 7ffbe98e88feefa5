import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import type { FactMention } from '../../../../explain/look-up/facts/fact-mentions.ts';
import { markAnswers } from '../../../../explain/look-up/marks/mark-answers.ts';
import { defaultPreferences, type Level } from '../../../../explain/model/preferences.ts';
import type { Proportion } from '../../../../explain/model/quantity.ts';
import type { Mention, Person, Reading } from '../../../../explain/model/reading.ts';
import { emptyBriefing } from '../../../../explain/tell/briefing/write-briefing.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

const filler = 'Nobody knows how long the work will take or what it will cost in the end.';
const levin: Person = {
  name: 'Ilse Levin',
  description: 'the harbour master',
  block: 0,
  paragraph: 1,
  shown: true,
};
const opening = 'Ilse Levin, the harbour master, opened the quay.';
const again = 'The quay will stay open until the last ship has left it, Levin said.';
const told = [opening, filler, filler, filler, again];

interface Given {
  readonly title?: string;
  readonly people?: readonly Person[];
  /** Where terms are marked: in which block, and at which word. */
  readonly terms?: readonly (readonly [block: number, word: string])[];
  readonly facts?: readonly FactMention[];
  readonly level?: Level;
  readonly silenced?: readonly string[];
}

const fourTerms = [0, 1, 2, 3].map((block) => [block, block === 0 ? 'quay' : 'work'] as const);

function marked(drafts: readonly BlockDraft[], given: Given = {}): readonly string[] {
  const { title = '', people = [levin], terms = fourTerms, facts = [], level = 1, silenced = [] } = given;
  const article = articleOf(drafts, { title });
  const mentions = terms.map(([block, text]): Mention => {
    const start = article.blocks[block]?.text.indexOf(text) ?? -1;
    return { block, start, end: start + text.length, text, entry: text, painted: true, source: 'glossary' };
  });
  const reading: Reading = {
    isArticle: true,
    language: 'en',
    article,
    mentions,
    explainers: {},
    briefing: emptyBriefing,
  };
  const whole = markAnswers(reading, people, facts, english, { ...defaultPreferences, level, silenced });
  expect(whole.mentions.filter(({ entry }) => !entry.startsWith('article:'))).toEqual(mentions);
  return whole.mentions.flatMap(({ entry, block, text, painted }) =>
    painted && whole.explainers[entry]?.isAsked ? [`${block} ${text}`] : [],
  );
}

describe('somebody whom a reader may have forgotten', () => {
  it('is marked where they are named again four paragraphs later', () => {
    expect(marked(told)).toEqual(['4 Levin']);
    expect(marked(told, { level: 2 })).toEqual(['4 Levin']);
  });

  it('is not marked sooner, nor where they were named meanwhile', () => {
    expect(marked([opening, filler, filler, again])).toEqual([]);
    expect(marked([opening, filler, `Levin waited. ${filler}`, filler, again])).toEqual([]);
  });

  it('is marked once', () => {
    const more = [filler, filler, filler, filler, again];
    const terms = [...fourTerms, ...fourTerms].toSorted(([a], [b]) => a - b);
    expect(marked([...told, ...more], { terms })).toEqual(['4 Levin']);
  });

  it('is not marked where nothing says who that is, or one name is all that is known', () => {
    expect(marked(told, { people: [{ ...levin, description: '' }] })).toEqual([]);
    expect(marked(told, { people: [{ ...levin, name: 'Levin' }] })).toEqual([]);
  });

  it('is not marked where people are not wanted', () => {
    expect(marked(told, { people: [] })).toEqual([]);
  });

  it('is not marked if the headline is about them', () => {
    expect(marked(told, { title: 'Levin opens quay' })).toEqual([]);
  });

  it('is not marked where the words around tell who that is', () => {
    const before = told.slice(0, 4);
    expect(marked([...before, 'It will stay open, said the harbour master Levin, and she left.'])).toEqual([]);
    expect(marked([...before, 'It will stay open, and Director Levin left it.'])).toEqual([]);
    expect(marked([...before, 'It will stay open, and Levin, a lawyer by training, left it.'])).toEqual([]);
    expect(marked([...before, 'It will stay open, and Mrs. Levin left it.'])).toEqual(['4 Levin']);
  });

  it('is not marked where the name is another’s, too', () => {
    const other: Person = { ...levin, name: 'Jonas Levin', description: 'a diver' };
    expect(marked([`${opening} Jonas Levin, a diver, helped.`, ...told.slice(1)], { people: [levin, other] })).toEqual(
      [],
    );
  });
});

describe('an amount beside which something can be set', () => {
  const text = 'The quay cost 900 million crowns and took four years, as the port wrote.';
  const drafts = [filler, filler, filler, filler, text];
  const beside = { text: 'about 90 crowns for each person', source: null, date: null, place: null };
  const terms = [0, 1, 2, 3].map((block) => [block, 'work'] as const);
  const amount = (proportion: Proportion | null): FactMention => ({
    block: 4,
    start: 14,
    end: 32,
    text: '900 million crowns',
    fact: () => ({
      kind: 'quantity',
      facts: { written: '', inFull: '900,000,000', unit: null, conversion: null, proportion },
    }),
  });
  const of = (proportion: Proportion | null) => marked(drafts, { terms, people: [], facts: [amount(proportion)] });

  it('is marked', () => {
    expect(of({ ...beside, basis: 'comparator' })).toEqual(['4 900 million crowns']);
    expect(of({ ...beside, basis: 'article', place: { block: 1, start: 0, end: 3, paragraph: 2 } })).toHaveLength(1);
  });

  it('is not marked where only arithmetic restates it, or its own paragraph has what it is set beside', () => {
    expect(of(null)).toEqual([]);
    expect(of({ ...beside, basis: 'arithmetic' })).toEqual([]);
    expect(of({ ...beside, basis: 'article', place: { block: 4, start: 40, end: 44, paragraph: 5 } })).toEqual([]);
  });
});

describe('marks of people and amounts', () => {
  it('are one in five marks at most, and none where no term is marked', () => {
    expect(marked(told, { terms: fourTerms.slice(1) })).toEqual([]);
    expect(marked(told, { terms: [] })).toEqual([]);
  });

  it('stand in no line with that of a term', () => {
    expect(marked(told, { terms: [...fourTerms, [4, 'left']] })).toEqual([]);
    expect(marked(told, { terms: [...fourTerms, [4, 'quay']] })).toEqual(['4 Levin']);
  });

  it('stand in no link', () => {
    const start = again.indexOf('Levin');
    expect(marked([...told.slice(0, 4), { text: again, quiet: [[start, start + 5]] }])).toEqual([]);
  });

  it('are none for who knows the field, and none that the reader does not want', () => {
    expect(marked(told, { level: 3 })).toEqual([]);
    expect(marked(told, { silenced: ['article:person/Ilse Levin'] })).toEqual([]);
  });
});
