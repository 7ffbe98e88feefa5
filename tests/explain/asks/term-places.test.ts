import { describe, expect, it } from 'vitest';
import { TermPlaces } from '../../../explain/asks/term-places.ts';
import { countWords } from '../../../explain/passages/word-statistics.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../article-of.ts';

const term = 'harbour levy';

function placesIn(drafts: readonly BlockDraft[], title = '') {
  const prepared = prepareArticle(articleOf(drafts, { title }));
  const places = prepared.sentences.flatMap((sentence) => {
    const at = sentence.text.indexOf(term);
    return at < 0 ? [] : [{ sentence, start: sentence.start + at, end: sentence.start + at + term.length }];
  });
  return { ties: new TermPlaces(places, prepared, countWords(prepared)), sentences: prepared.sentences };
}
const isCentral = (...args: Parameters<typeof placesIn>) => placesIn(...args).ties.isCentral;

const mention = `They want the ${term} gone.`;
const words = (count: number) => `${'so it went '.repeat(count / 3).trim()}.`;

describe('TermPlaces', () => {
  it('takes a term for central that one of the first two paragraphs names, whatever else does', () => {
    expect(isCentral([words(99), mention, words(99), mention])).toBe(true);
    expect(isCentral([words(99), words(99), mention, mention])).toBe(false);
  });

  it('takes further paragraphs for first ones while there are fewer than ninety words: some write a line each', () => {
    expect(isCentral([words(30), words(30), words(27), mention])).toBe(true);
    expect(isCentral([words(30), words(30), words(30), mention])).toBe(false);
  });

  it('counts no caption and no list as one of the first two paragraphs', () => {
    const caption = { text: words(99), kind: 'caption' as const };
    expect(isCentral([caption, words(30), mention])).toBe(true);
  });

  it('takes a term for central that the title names, in any order, or to which the article returns', () => {
    const [early, late] = [[words(99), words(99)], [mention]];
    expect(isCentral([...early, ...late], 'Town argues over a levy at its harbours')).toBe(true);
    expect(isCentral([...early, ...late], 'Town argues over the harbour')).toBe(false);
    expect(isCentral([...early, mention, mention, mention])).toBe(true);
  });

  it('ties a sentence to the term by its name, by leaning on one that has it, by one of its words, or by its place', () => {
    const { ties, sentences } = placesIn([
      words(9),
      `${mention} It would end in May.`,
      'The levy is old.',
      words(9),
      'Ships wait.',
    ]);
    const none = { names: false, continues: false, echoes: false };
    expect(sentences.map((sentence) => ties.tieOf(sentence))).toEqual([
      { ...none, away: 1 },
      { ...none, away: 0, names: true },
      { ...none, away: 0, continues: true },
      { ...none, away: 1, echoes: true },
      { ...none, away: 2 },
      { ...none, away: 3 },
    ]);
  });
});
