import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import type { Genre } from '../../../../explain/model/article.ts';
import { chooseBackground } from '../../../../explain/tell/briefing/choose-background.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { ToldSoFar } from '../../../../explain/tell/passages/told-so-far.ts';
import { SentenceDates } from '../../../../explain/tell/timeline/sentence-dates.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

/** Room for all. */
function enough(): ToldSoFar {
  const told = new ToldSoFar(english, Number.POSITIVE_INFINITY);
  told.open(1);
  return told;
}

const background = (...drafts: readonly BlockDraft[]) => backgroundOf({}, ...drafts);
function backgroundOf(
  { language = 'en', genre = 'report', title = '' }: { language?: string; genre?: Genre; title?: string },
  ...drafts: readonly BlockDraft[]
): readonly string[] {
  const article = articleOf(drafts, { language, title });
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, published: '2024-03-14', genre } }, english);
  return chooseBackground(prepared, new SentenceDates(prepared), openLineBook(prepared), enough()).map(
    ({ text }) => text,
  );
}

const told = (text: string, chance: number): BlockDraft => ({ text, chance, role: 'background' });
const treaty = 'Lisk and Maren signed a first treaty on the water in 1990.';
const war = 'Lisk and Maren fought over the upper dam in 1974.';
const bank = 'The river has been the only water of the farms on both banks for centuries.';
const court = 'The court of the valley threw out four claims of the farmers in 2011.';

const present = 'The farms of Lisk take all their water from the lower river.';

describe('chooseBackground', () => {
  it('shows only what tells of an earlier time', () => {
    const earlier = [
      'Lisk shut the dam last year after the flood.',
      'The mayor had asked the court for a rule on the dam.',
      'Until recently most farmers of the valley held that rain was enough.',
      'The mill was founded by monks of the upper valley.',
    ];
    for (const text of earlier) expect(background(told(text, 0.6))).toEqual([text]);
    const others = [
      present,
      'We had tried the pump in the mill before the flood of 2011.',
      'The mills are typically shut for a week in March.',
      '“The dam was built in 1974 by the farmers,” says the sign at the mill.',
      '419: Dams built in the valley in 1997',
    ];
    for (const text of others) expect(background(told(text, 0.95))).toEqual([]);
  });

  it('shows nothing in a test report', () => {
    expect(backgroundOf({ genre: 'review' }, told(treaty, 0.95))).toEqual([]);
    expect(backgroundOf({ genre: 'opinion' }, told(treaty, 0.95))).toEqual([treaty]);
  });

  it('shows what most likely is background, and nothing less likely', () => {
    expect(background(told(treaty, 0.61))).toEqual([treaty]);
    expect(background(told(treaty, 0.59))).toEqual([]);
    expect(background({ text: treaty, role: 'news', chance: 0.9 })).toEqual([]);
  });

  it('shows nothing in a round-up: what was before one story led not to the others', () => {
    expect(backgroundOf({ title: 'Morning briefing: a treaty and a war' }, told(treaty, 0.95))).toEqual([]);
    expect(backgroundOf({ title: 'The year in pictures' }, told(treaty, 0.95))).toEqual([]);
    expect(backgroundOf({ title: 'A year in the hills of Lisk' }, told(treaty, 0.95))).toEqual([treaty]);
  });

  it('shows two likely paragraphs, and more only of what is nearly certain', () => {
    expect(background(told(bank, 0.6), told(treaty, 0.7), told(court, 0.75))).toEqual([treaty, court]);
    expect(background(told(bank, 0.6), told(treaty, 0.9), told(war, 0.9), told(court, 0.85))).toEqual([
      war,
      treaty,
      court,
    ]);
  });

  it('shows at most four lines, one of a paragraph', () => {
    const many = [treaty, war, bank, court, 'The port of the lower valley has been shut since the flood.'];
    expect(background(...many.map((text) => told(text, 0.95)))).toHaveLength(4);
    expect(background(told(`${treaty} ${war}`, 0.95))).toEqual([treaty]);
  });

  it('puts the oldest matter first; a line without a date follows the one before it', () => {
    expect(background(told(treaty, 0.9), told(bank, 0.9), told(war, 0.9))).toEqual([war, treaty, bank]);
  });

  it('shows a section under a heading that says so, where it tells of before', () => {
    expect(background({ text: bank, role: 'background' }, { text: war, role: 'background' })).toEqual([bank, war]);
    expect(background({ text: present, role: 'background' })).toEqual([]);
    expect(backgroundOf({ language: 'de' }, { text: present, role: 'background' })).toEqual([present]);
  });

  it('shows nothing that turns against what stood before, or goes on meanwhile', () => {
    expect(background(told('However, the mills of both banks have stood still since the flood.', 0.9))).toEqual([]);
    expect(background(told('Meanwhile, the mills of both banks have stood still for a year.', 0.9))).toEqual([]);
    expect(background(told('The mills of both banks have stood still since the flood.', 0.9))).toHaveLength(1);
  });

  it('shows no question, nothing that is to come, and no flourish where there is more to say', () => {
    expect(background(told('Who owned the river of the valley before the war began there?', 0.9))).toEqual([]);
    expect(background(told('Lisk is expected to shut the dam of the valley by 2030.', 0.9))).toEqual([]);
    expect(background(told(`The dam was built in 1974. ${treaty}`, 0.9))).toEqual([treaty]);
    expect(background(told('The dam was built in 1974.', 0.9))).toEqual(['The dam was built in 1974.']);
  });

  it('shows nothing that is folded away or no running text', () => {
    expect(background({ text: treaty, role: 'background', folded: true })).toEqual([]);
    expect(background({ text: treaty, role: 'background', kind: 'heading' })).toEqual([]);
  });
});
