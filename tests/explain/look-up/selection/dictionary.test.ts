import { describe, expect, it } from 'vitest';
import { ownTopics } from '../../../../explain/find/index/own-entries.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainPointed } from '../../../../explain/look-up/selection/explain-pointed.ts';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const bundled = buildTermIndex(
  glossaryOf([
    { term: 'ceasefire' },
    {
      term: 'veto',
      senses: [
        { id: 'veto/president', definition: 'A ruler refuses a bill.', cues: ['bill'] },
        { id: 'veto/council', definition: 'A member stops a decision.', cues: ['council'] },
      ],
    },
  ]),
);
const words = ['ceasefire', 'fire', 'veto', 'onerous', 'treaty', 'cook', 'brittle treaty', 'govern'];
const dictionary = buildTermIndex(
  glossaryOf(words.map((term) => ({ term, id: `pack:Words/${term}`, topic: ownTopics.dictionary }))),
);
const article = articleOf(['Minister Ilse Cook spoke. Later Cook left.', 'They want a Kadran treaty.']);
const asked = [bundled, dictionary] as const;

function selected(text: string, within: typeof article | null = null): readonly string[] {
  const answer = explainSelection(text, within, () => [], bundled, [dictionary]);
  return answer.kind === 'found' ? answer.matches.flatMap((one) => (one.kind === 'entry' ? [one.entry] : [])) : [];
}

function pointed(marked: string, within: typeof article | null = null) {
  const found = explainPointed(marked.replace('|', ''), marked.indexOf('|'), within, asked);
  return [found?.entry, found?.term];
}

describe('a dictionary', () => {
  it('answers for what nothing else explains', () => {
    expect(selected('onerous')).toEqual(['pack:Words/onerous']);
    expect(selected('the treaties')).toEqual(['pack:Words/treaty']);
    expect(pointed('The |onerous rules fell.')).toEqual(['pack:Words/onerous', 'dictionary']);
  });

  it('is silent where the glossary explains the same words', () => {
    expect(selected('ceasefire')).toEqual(['ceasefire']);
    expect(pointed('The |ceasefire held.')).toEqual(['ceasefire', 'known']);
    expect(pointed('The council used its |veto.')).toEqual(['veto/council', 'known']);
  });

  it('comes behind the glossary where the words leave its meaning open', () => {
    expect(selected('veto')).toEqual(['veto', 'pack:Words/veto']);
    expect(pointed('It was a |veto.')).toEqual([null, 'known']);
  });

  it('is asked for one thing, not for every word of a sentence', () => {
    expect(selected('an onerous treaty')).toEqual(['pack:Words/onerous', 'pack:Words/treaty']);
    expect(selected('The treaty was far too onerous for the people of the north')).toEqual([]);
    expect(selected('the onerous ceasefire')).toEqual(['ceasefire']);
    expect(pointed('The |brittle treaty held.')).toEqual(['pack:Words/brittle treaty', 'dictionary']);
  });

  it('has the word itself or nothing, and no relative of it', () => {
    expect(selected('governability')).toEqual([]);
    expect(selected('government')).toEqual([]);
  });

  it('takes no name for a word', () => {
    expect(pointed('They asked |Cook again.')).toEqual([null, 'none']);
    expect(pointed('|Cook Olm, Treaty Varga, Ilse Belan')).toEqual([null, 'none']);
    expect(pointed('Omar Belan, Ilse |Cook, Treaty Varga')).toEqual([null, 'none']);
    expect(pointed('THE |COOK AND THE TREATY')).toEqual([null, 'none']);
    expect(pointed('|Treaty or not, they came.')).toEqual(['pack:Words/treaty', 'dictionary']);
    expect(pointed('They asked the |cook again.')).toEqual(['pack:Words/cook', 'dictionary']);
    expect(pointed('|Cook spoke.', article)).toEqual([null, 'none']);
    expect(selected('Cook', article)).toEqual([]);
    expect(selected('Cook')).toEqual(['pack:Words/cook']);
    expect(selected('Treaty', article)).toEqual(['pack:Words/treaty']);
  });
});
