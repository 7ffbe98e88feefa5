import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { chooseBackground } from '../../../../explain/tell/briefing/choose-background.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { SentenceDates } from '../../../../explain/tell/timeline/sentence-dates.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

function background(...drafts: readonly BlockDraft[]): readonly string[] {
  const article = articleOf(drafts);
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, published: '2024-03-14' } }, english);
  return chooseBackground(prepared, new SentenceDates(prepared), openLineBook(prepared)).map(({ text }) => text);
}

const told = (text: string, chance: number): BlockDraft => ({ text, chance, role: 'background' });
const treaty = 'Lisk and Maren signed a first treaty on the water in 1990.';
const war = 'Lisk and Maren fought over the upper dam in 1974.';
const bank = 'The river is the only water that the farms of both banks have.';
const court = 'The court of the valley threw out four claims of the farmers in 2011.';

describe('chooseBackground', () => {
  it('shows what is background more likely than not, and nothing less likely', () => {
    expect(background(told(treaty, 0.51))).toEqual([treaty]);
    expect(background(told(treaty, 0.49))).toEqual([]);
    expect(background({ text: treaty, role: 'news', chance: 0.9 })).toEqual([]);
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

  it('shows a section under a heading that says so, whatever its words', () => {
    expect(background({ text: bank, role: 'background' }, { text: war, role: 'background' })).toEqual([bank, war]);
  });

  it('shows nothing that turns against what stood before, or goes on meanwhile', () => {
    expect(background(told('However, the mills of both banks have stood still since the flood.', 0.9))).toEqual([]);
    expect(background(told('Meanwhile, the mills of both banks have stood still for a year.', 0.9))).toEqual([]);
    expect(background(told('The mills of both banks have stood still since the flood.', 0.9))).toHaveLength(1);
  });

  it('shows no question, nothing that is to come, and no flourish where there is more to say', () => {
    expect(background(told('Who owned the river of the valley before the war began there?', 0.9))).toEqual([]);
    expect(background(told('Lisk is expected to shut the dam of the valley by 2030.', 0.9))).toEqual([]);
    expect(background(told(`Water is power. ${treaty}`, 0.9))).toEqual([treaty]);
    expect(background(told('Water is power here.', 0.9))).toEqual(['Water is power here.']);
  });

  it('shows nothing that is folded away or no running text', () => {
    expect(background({ text: treaty, role: 'background', folded: true })).toEqual([]);
    expect(background({ text: treaty, role: 'background', kind: 'heading' })).toEqual([]);
  });
});
