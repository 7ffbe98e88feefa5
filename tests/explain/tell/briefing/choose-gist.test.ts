import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import type { Role } from '../../../../explain/model/article.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([]));

function gistOf(drafts: readonly BlockDraft[], title: string): readonly number[] {
  return explainArticle(articleOf(drafts, { title }), index, defaultPreferences).briefing.gist.map(
    ({ block }) => block,
  );
}

const title = 'Port town votes to sell its harbour';

const as = (role: Role, text: string) => ({ text, role });
const news = (text: string) => as('news', text);

/** So long an article has room for five lines. */
const padding = Array.from({ length: 40 }, (_, at) =>
  news(
    `Visitor number ${at} walked along pier ${at} on that evening, looked at the boats, bought bread and fish for the ` +
      'family, and went home without a word to anybody about what had been decided in the hall above the market.',
  ),
);

const report = [
  as(
    'lead',
    'The council of the port town voted on Thursday to sell the harbour to a shipping company from the capital.',
  ),
  news('Nine members of the council of the port town voted for the sale of the harbour and six voted against it.'),
  news(
    'The shipping company will pay 40 million for the harbour, the two piers and the land behind them, said the council.',
  ),
  as(
    'background',
    'The harbour of the town was founded in 1871 and has belonged to the council since the last war ended.',
  ),
  as(
    'background',
    'An earlier sale of the harbour to a company failed in 2011 because the council could not agree on it.',
  ),
  as(
    'analysis',
    'Fishermen of the town reject the sale of the harbour and say that the council never asked them about it.',
  ),
  as('next', 'A court in the capital will decide next month whether the council may sell the harbour to the company.'),
  as('next', 'The shipping company wants to take over the harbour at the end of the year if the court agrees to it.'),
];

describe('chooseGist', () => {
  it('says what happened first, and in reading order', () => {
    const gist = gistOf(report, title);
    expect(gist[0]).toBe(0);
    expect(gist).toEqual([...gist].sort((a, b) => a - b));
  });

  it('says of a long report also what led here, what is disputed and what comes next', () => {
    const gist = gistOf([...report, ...padding], title);
    expect(gist).toHaveLength(5);
    const roles = gist.map((at) => report[at]?.role);
    expect(roles).toContain('background');
    expect(roles).toContain('next');
    expect(gist).toContain(5);
  });

  it('leaves the only paragraph of background to the section that is made for it', () => {
    const gist = gistOf(
      report.filter((_, at) => at !== 4),
      title,
    );
    expect(gist).not.toContain(3);
  });

  it('does not say nearly the same twice', () => {
    const [lead, ...others] = report;
    const again = as('lead', `${lead?.text.replace('on Thursday', 'late on Thursday')}`);
    const gist = gistOf([lead ?? '', again, ...others], title);
    expect(gist).not.toContain(1);
  });

  it('passes over the flourish that opens a paragraph', () => {
    const [lead] = report;
    const lines = explainArticle(
      articleOf([{ text: `The vote is in. ${lead?.text}`, role: 'lead' }, ...report.slice(1)], { title }),
      index,
      defaultPreferences,
    ).briefing.gist;
    expect(lines[0]?.text).toBe(lead?.text);
  });

  it('takes no question, and no sentence that hangs on another paragraph', () => {
    const gist = gistOf(
      [
        as('lead', 'Who would sell the harbour of the port town to a company?'),
        as('lead', 'But the council of the port town voted to sell the harbour.'),
        ...report.slice(1),
      ],
      title,
    );
    expect(gist).not.toContain(0);
    expect(gist).not.toContain(1);
  });
});
