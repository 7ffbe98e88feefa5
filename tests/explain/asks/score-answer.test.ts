import { describe, expect, it } from 'vitest';
import { type AnswerEvidence, leastAnswer, scoreAnswer } from '../../../explain/asks/score-answer.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../article-of.ts';

type Given = Omit<Partial<AnswerEvidence>, 'tie'> & { readonly tie?: Partial<AnswerEvidence['tie']> };

/** The score of a sentence next to the term's with a good cue, and nothing else for or against it but what is given. */
function score({ tie, ...given }: Given = {}, draft: BlockDraft = 'Charges would be reimposed after a breach.') {
  const [sentence] = prepareArticle(articleOf([draft])).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return scoreAnswer({
    sentence,
    statement: { speaker: null, quoted: false },
    cues: 2,
    tie: { away: 1, names: false, continues: false, echoes: false, ...tie },
    looksRight: false,
    stands: false,
    isCentral: false,
    holdsExpected: null,
    ...given,
  });
}
const far = { away: 6 };

describe('scoreAnswer', () => {
  it('is the surer, the closer a sentence is tied to the term: by naming it, leaning on it, then by its place', () => {
    const ties = [{ names: true }, { continues: true }, { away: 0 }, { away: 1 }];
    const scores = [...ties.map((tie) => score({ tie })), score({ tie: far, isCentral: true })];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('is nothing far from a term on which the article does not turn, for it is of something else', () => {
    expect(score({ tie: far })).toBe(0);
    expect(score({ tie: far, isCentral: true })).toBeGreaterThan(0);
  });

  it('sinks with the distance, yet a far sentence is not lost in an article that turns on the term', () => {
    const at = (away: number) => score({ tie: { away }, isCentral: true });
    expect(at(8)).toBeLessThan(at(4));
    expect(at(80)).toBe(at(40));
    expect(at(80)).toBeGreaterThan(score({ tie: far }));
  });

  it('is nothing without proof, however well the sentence is tied', () => {
    expect(score({ cues: 0, tie: { names: true } })).toBe(0);
    expect(score({ cues: 0, tie: { names: true }, looksRight: true })).toBeGreaterThan(leastAnswer);
  });

  it('is nothing where the question asks for a number or a time and the sentence holds none', () => {
    expect(score({ tie: { names: true }, holdsExpected: false })).toBe(0);
    expect(score({ tie: { names: true }, holdsExpected: true })).toBeGreaterThan(score({ tie: { names: true } }));
  });

  it('takes the glossary’s cues for more than the general pattern, and both for most', () => {
    const [general, cue, both] = [
      score({ cues: 0, looksRight: true, tie: { names: true } }),
      score({ cues: 1, tie: { names: true } }),
      score({ cues: 1, looksRight: true, tie: { names: true } }),
    ];
    expect(cue).toBeGreaterThan(general);
    expect(both).toBeGreaterThan(cue);
  });

  it('asks for more than one word where nothing ties the sentence to the term', () => {
    expect(score({ cues: 1.4 })).toBe(0);
    expect(score({ cues: 1.4, tie: { echoes: true } })).toBeGreaterThan(0);
    expect(score({ cues: 1.5 })).toBeGreaterThan(0);
  });

  it('takes what brings its subject for an answer without a cue, and the more with one', () => {
    expect(score({ cues: 0, stands: true })).toBeGreaterThan(leastAnswer);
    expect(score({ cues: 2, stands: true })).toBeGreaterThan(score({ cues: 0, stands: true }));
    expect(score({ cues: 2, stands: true })).toBeGreaterThan(score({ cues: 2 }));
  });

  it('takes it so within two paragraphs; further off only where the article turns on the term, and no sum or date', () => {
    const standing = { cues: 0, stands: true };
    expect(score({ ...standing, tie: { away: 2 } })).toBeGreaterThan(0);
    expect(score({ ...standing, tie: { away: 3 } })).toBe(0);
    expect(score({ ...standing, tie: { away: 3, echoes: true } })).toBeGreaterThan(0);
    expect(score({ ...standing, tie: { away: 3 }, isCentral: true })).toBeGreaterThan(0);
    expect(score({ ...standing, tie: { away: 3 }, isCentral: true, holdsExpected: true })).toBe(0);
  });

  it('puts plain statements before quotations, unless the quotation is what is asked for', () => {
    const statement = { speaker: 'Anna Brook', quoted: true };
    expect(score({ statement })).toBeLessThan(score());
    expect(score({ statement, stands: true })).toBe(score({ stands: true }));
  });

  it('puts a later paragraph before the lead, which only announces', () => {
    expect(score({}, { text: 'Charges would be reimposed.', role: 'lead' })).toBeLessThan(score());
  });

  it('distrusts more than sixty words, which hold cues by chance', () => {
    const words = (count: number) => `${'ships came '.repeat(count / 2).trim()}.`;
    expect(score({}, words(60))).toBe(score());
    expect(score({}, words(62))).toBeLessThan(score());
  });
});
