import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { judgeSentence, type SentenceEvidence } from '../../../../explain/tell/passages/score-sentence.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

/** What a sentence about a buffer zone is judged to be, with nothing for or against it but what is given. */
function judge(draft: BlockDraft, given: Partial<SentenceEvidence> = {}) {
  const [sentence] = prepareArticle(articleOf([draft]), english).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const start = sentence.text.indexOf('buffer zone');
  return judgeSentence({
    sentence,
    mentions: start < 0 ? [] : [[start, start + 'buffer zone'.length]],
    statement: { speaker: null, quoted: false },
    kinship: 0,
    first: false,
    headed: false,
    answersFaq: false,
    hangs: false,
    ...given,
  });
}
const score = (...args: Parameters<typeof judge>) => judge(...args).score;

const plain = 'Ministers drew the buffer zone along the river.';

describe('judgeSentence', () => {
  it.each<[string, Partial<SentenceEvidence>]>([
    ['is the first to name the term, where an article introduces it', { first: true }],
    ['shares words with the definition, for it says the same', { kinship: 5 }],
    ['stands below a heading that names the term, for the section is about it', { headed: true }],
    ['answers a question about the term, for it was written to explain it', { answersFaq: true }],
  ])('is better where it %s', (_why, given) => {
    expect(score(plain, given)).toBeGreaterThan(score(plain));
  });

  it.each<[string, Partial<SentenceEvidence>]>([
    ['is somebody’s words, which have a cause to plead', { statement: { speaker: 'Ilse Varga', quoted: true } }],
    ['leans on a sentence that will not stand beside it', { hangs: true }],
    ['does not name the term', { mentions: [] }],
  ])('is worse where it %s', (_why, given) => {
    expect(score(plain, given)).toBeLessThan(score(plain));
  });

  it('is better in a part of the article that explains than in its news', () => {
    for (const role of ['background', 'faq'] as const)
      expect(score({ text: plain, role })).toBeGreaterThan(score({ text: plain, role: 'analysis' }));
  });

  it('is better where it says what follows from the term', () => {
    const [follows, happens] = [
      'The buffer zone went, which means that troops may return.',
      'The buffer zone went, on a day that troops may remember.',
    ];
    expect(score(follows)).toBeGreaterThan(score(happens));
  });

  it('is worse below seven words, for so few say that there is news and not what it is about', () => {
    expect(score('They still want a buffer zone.')).toBeLessThan(score('They still want their own buffer zone.'));
    expect(score('They still want their own buffer zone.')).toBe(score(plain));
  });

  it('is worse as a question, also within quotation marks, for it explains nothing', () => {
    const said = score('“Who wants their own buffer zone now.”');
    expect(score('“Who wants their own buffer zone now?”')).toBeLessThan(said);
  });

  it('is worse where it names the term only among other things', () => {
    const listed = 'They discussed the prisoners, the buffer zone, and the monitors.';
    expect(score(listed)).toBeLessThan(score('They discussed the prisoners and monitors of the buffer zone.'));
  });

  it('gains little by words of the definition: never as much as a sentence that names the term', () => {
    const kin = score('Neither of the armies may keep any troops there.', { kinship: 1000 });
    expect(kin).toBeLessThan(score(plain));
    expect(kin).toBeGreaterThan(0);
  });

  it('is best as a definition: better than a first mention in the background of the story', () => {
    const definition = score('The buffer zone is a strip which no army may enter.');
    expect(definition).toBeGreaterThan(score({ text: plain, role: 'background' }, { first: true }));
  });

  it.each<[string, BlockDraft, Partial<SentenceEvidence>, string]>([
    ['an answer even where it also defines', 'The buffer zone is a strip of land.', { answersFaq: true }, 'faq'],
    ['an answer in a question-and-answer part', { text: plain, role: 'faq' }, {}, 'faq'],
    [
      'a definition also in the background',
      { text: 'The buffer zone is a strip.', role: 'background' },
      {},
      'definition',
    ],
    ['background', { text: plain, role: 'background' }, {}, 'background'],
    ['a consequence', 'The buffer zone went, which means that troops return.', {}, 'consequence'],
    ['a mere mention', plain, {}, 'mention'],
  ])('is called %s', (_what, draft, given, reason) => {
    expect(judge(draft, given).reason).toBe(reason);
  });
});
