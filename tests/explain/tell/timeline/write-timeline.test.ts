import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([]));

function timeline(
  drafts: readonly BlockDraft[],
  language: string | null = 'en',
  modified?: string,
  published = '2024-03-14',
) {
  const article = articleOf(drafts);
  const stated = { published, ...(modified !== undefined && { modified }) };
  const dated = { ...article, language, meta: { ...article.meta, ...stated } };
  return explainArticle(dated, index, defaultPreferences).briefing.timeline;
}

describe('writeTimeline', () => {
  it('puts the article’s events in order of time, each with its sentence', () => {
    expect(
      timeline([
        'The two states signed a treaty on Tuesday. Crowds cheered.',
        'Lisk had joined the union in 1994.',
        'A first treaty failed in May 2019 in parliament.',
      ]).map(({ date, block, text }) => [date, block, text]),
    ).toEqual([
      ['1994', 1, 'Lisk had joined the union in 1994.'],
      ['2019-05', 2, 'A first treaty failed in May 2019 in parliament.'],
    ]);
  });

  it('holds all events of a date in reading order, also those that other sections say', () => {
    const lines = timeline(['Lisk signed the treaty on Tuesday.', 'Crowds marched to the port on Tuesday.']);
    expect(lines.map(({ date, block }) => [date, block])).toEqual([
      ['2024-03-12', 0],
      ['2024-03-12', 1],
    ]);
  });

  it('guesses no year for a month to which the article gives another', () => {
    const riots = 'Riots broke out in the port in February.';
    expect(timeline([riots]).map(({ date }) => date)).toEqual(['2024-02']);
    expect(timeline([riots, 'Nobody was tried for the riots of 9 February 2023.'])).toEqual([]);
  });

  it('takes no nearest year where the story is in another one', () => {
    const riots = 'Riots broke out in the port in February.';
    expect(timeline([`A flood came in 2019 and took the bridge. ${riots}`])).toMatchObject([{ date: '2019' }]);
    expect(timeline(['A flood came in 2019 and took the bridge.', riots])).toMatchObject([{ date: '2019' }]);
    expect(timeline([`They broke the 2019 law on boats. ${riots}`])).toMatchObject([{ date: '2024-02' }]);
    const both = 'In 2019 the flood took the bridge, and in February they shut the port.';
    expect(timeline([both])).toMatchObject([{ date: '2019' }]);
  });

  it('counts from the last change, too: where that makes another day, nobody can tell', () => {
    const lines = ['Lisk signed the treaty on Tuesday.', 'The port was shut yesterday by a storm.'];
    expect(timeline(lines).map(({ date }) => date)).toEqual(['2024-03-12', '2024-03-13']);
    expect(timeline(lines, 'en', '2024-03-14T20:00:00Z')).toHaveLength(2);
    expect(timeline(lines, 'en', '2024-03-15T08:00:00Z').map(({ date }) => date)).toEqual(['2024-03-12']);
    expect(timeline(lines, 'en', '2024-06-15')).toEqual([]);
  });

  it('counts from the evening before, too, in the small hours of universal time', () => {
    const lines = ['Lisk signed the treaty on Tuesday.', 'The port was shut yesterday by a storm.'];
    const dates = (published: string) => timeline(lines, 'en', undefined, published).map(({ date }) => date);
    expect(dates('2024-03-14T02:00:00Z')).toEqual(['2024-03-12']);
    expect(dates('2024-03-14T02:00:00+01:00')).toEqual(['2024-03-12', '2024-03-13']);
    expect(dates('2024-03-14T09:00:00Z')).toEqual(['2024-03-12', '2024-03-13']);
  });

  it('reads neither a dateline nor what stands in quotation marks', () => {
    expect(timeline(['LISK, March 12 (Agency) — Dockers have elected a new chairwoman for the port.'])).toEqual([]);
    expect(timeline(['LISK, March 13 — Dockers found a wheel in the port on Tuesday.'])).toMatchObject([
      { date: '2024-03-12' },
    ]);
    expect(timeline(['Dockers called the raid that they had seen in the port “the worst since May 2019”.'])).toEqual(
      [],
    );
  });

  it('says a sentence once that the article says twice', () => {
    const twice = timeline(['Lisk joined the union in 1994.', 'Lisk joined the union in 1994.']);
    expect(twice.map(({ block }) => block)).toEqual([0]);
  });

  it('brings the sentence before one that leans on it, and leaves out what hangs in the air', () => {
    expect(
      timeline(['The union is old. It was founded in 1921 by monks.', 'It was closed in 1950 by the king.']),
    ).toMatchObject([{ date: '1921', text: 'The union is old. It was founded in 1921 by monks.' }]);
  });

  it('lets neither quotations nor headings, questions, posts or the FAQ date events', () => {
    const event = 'Lisk joined the union in 1994.';
    expect(
      timeline([
        '“Lisk joined the union in 1994,” Ilse Varga said.',
        { kind: 'heading', text: event },
        { kind: 'caption', text: event },
        { text: event, role: 'faq' },
        'Who knew that Lisk joined the union in 1994?',
        'Ilse Varga (@ilse) posted a picture in 1994.',
        'Ilse Varga told the union in 1994: https://paper.example/union.',
      ]),
    ).toEqual([]);
  });

  it('is empty for languages whose dates are not read', () => {
    expect(timeline(['Lisk joined the union in 1994.'], 'xx')).toEqual([]);
    expect(timeline(['Lisk joined the union in 1994.'], null)).toEqual([]);
  });
});
