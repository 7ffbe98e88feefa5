import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    {
      term: 'harbour levy',
      asks: [
        { ask: 'Can it come back?', cues: ['snapback', 'reimpos*', 'brought back', 'charges … reimpos*'] },
        { ask: 'Who agreed?', cues: ['mayor'] },
        { ask: 'How much is it?', cues: ['levy of', 'charge* … crate'] },
        { ask: 'When does it start?', cues: ['take* effect'] },
        { ask: 'What exactly is the question?', cues: ['wording'] },
        { ask: 'What is the deal worth?', cues: ['price'] },
      ],
    },
    {
      term: 'quay',
      senses: [
        { id: 'quay/stone', definition: 'A wall.', cues: ['built'] },
        { id: 'quay/law', definition: 'A rule.', cues: ['judge'] },
      ],
      asks: [{ ask: 'Who may use it?', sense: 'quay/law', cues: ['may use'] }],
    },
  ]),
);
const asksOf = (...args: Parameters<typeof articleOf>) => {
  const asks = explainArticle(articleOf(...args), index, defaultPreferences).explainers['harbour-levy']?.asks;
  return (question: number) => asks?.[question];
};
const [back, agreed, amount, start, wording, worth] = [0, 1, 2, 3, 4, 5];
const mention = 'They want the harbour levy gone.';
const fillers = ['Rain fell on the hills.', 'The river is long and cold.', 'A bakery opened by the bridge.'];

describe('answerAsks', () => {
  it('asks about the sense that is meant only', () => {
    const about = (text: string) => explainArticle(articleOf([text]), index, defaultPreferences).explainers.quay?.asks;
    expect(about('A judge read the quay.')).toHaveLength(1);
    expect(about('They built a quay.')).toEqual([]);
  });

  it('gives the sentence that answers, and its place', () => {
    const text = 'Ships wait. Charges would be reimposed after a breach.';
    expect(asksOf([mention, text])(back)).toEqual({
      question: 'Can it come back?',
      block: 1,
      paragraph: 2,
      text: 'Charges would be reimposed after a breach.',
      start: 12,
      end: 54,
    });
  });

  it('says that nothing was found', () => {
    expect(asksOf([mention, 'The river is long.'])(back)).toEqual({
      question: 'Can it come back?',
      block: null,
      paragraph: null,
      searched: true,
    });
  });

  it('brings the sentence on which the answer leans', () => {
    expect(asksOf([`${mention} It would be reimposed after a breach.`])(back)).toMatchObject({
      text: `${mention} It would be reimposed after a breach.`,
      start: 0,
    });
  });

  it('takes no question and no heading for an answer', () => {
    expect(asksOf([mention, 'Is a snapback of the harbour levy planned?'])(back)?.block).toBeNull();
    const heading = { text: 'A harbour levy snapback in the making', kind: 'heading' as const };
    expect(asksOf([mention, heading])(back)?.block).toBeNull();
  });

  it('takes one common word for an answer only where the term stands', () => {
    expect(asksOf([mention, 'The mayor met guests in the old hall.'])(agreed)?.block).toBeNull();
    expect(asksOf([mention, 'The mayor wants the harbour levy to stay.'])(agreed)?.block).toBe(1);
  });

  it('takes one word for no answer where nothing ties the sentence to the term', () => {
    expect(asksOf([mention, 'Fines for noise were reimposed.'])(back)?.block).toBeNull();
    expect(asksOf([mention, 'Fines for the harbour levy were reimposed.'])(back)?.block).toBe(1);
  });

  it('does not answer from far away unless the article turns on the term', () => {
    const far = [...fillers, 'It was brought back, and a snapback is planned for ships that are late.'];
    const opening = Array.from({ length: 6 }, () => fillers).flat();
    expect(asksOf([...opening, mention, ...far])(back)?.block).toBeNull();
    expect(asksOf([...opening, `${mention} `.repeat(3).trim(), ...far])(back)?.block).toBe(22);
    expect(asksOf([mention, ...far])(back)?.block).toBe(4);
    expect(asksOf([...opening, mention, ...far], { title: 'Harbour levy divides a town' })(back)?.block).toBe(22);
  });

  it('prefers the sentence that names the term, and the one with more cues', () => {
    const loose = 'Fees were reimposed in the next town.';
    expect(asksOf([mention, loose, 'The harbour levy may be reimposed.'])(back)?.block).toBe(2);
    const both = 'A snapback means that fees are reimposed at once.';
    expect(asksOf([mention, loose, both])(back)?.block).toBe(2);
  });

  it('prefers plain statements to quotations', () => {
    const quoted = '“The harbour levy will be reimposed before the year is over,” said Mayor Anna Brook.';
    const plain = 'The harbour levy will be reimposed before the year is over.';
    expect(asksOf([quoted, plain])(back)?.block).toBe(1);
  });

  it('wants a number where the question asks for one, and a time where it asks for that', () => {
    expect(asksOf([mention, 'Ships are charged by the crate.'])(amount)?.block).toBeNull();
    expect(asksOf([mention, 'Ships are charged four crowns a crate.'])(amount)?.block).toBe(1);
    expect(asksOf([mention, 'The rules take effect slowly.'])(start)?.block).toBeNull();
    expect(asksOf([mention, 'The rules take effect on Monday.'])(start)?.block).toBe(1);
  });

  it('takes what goes on from the term for a statement about it', () => {
    expect(asksOf([...fillers, `${mention} It was a wish of the mayor.`])(agreed)?.block).toBe(3);
  });

  it('finds what answers in other words than the term’s, but no sum far from it', () => {
    const sum = 'The shares were bought for $90m.';
    expect(asksOf([mention, sum])(worth)?.block).toBe(1);
    expect(asksOf([mention, ...fillers, sum])(worth)?.block).toBeNull();
  });

  it('takes a question for an answer only where the wording is asked for', () => {
    const paper = 'The paper will ask: “Should the port be closed?”';
    expect(asksOf([mention, paper])(wording)?.block).toBe(1);
    expect(asksOf([mention, 'Is the wording good?'])(wording)?.block).toBeNull();
  });

  it('distrusts a sentence that goes on for ever', () => {
    const long = `Fees were reimposed ${'and ships came and went '.repeat(14)}in spring.`;
    expect(asksOf([mention, long])(back)?.block).toBeNull();
  });
});
