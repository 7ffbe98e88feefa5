import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'buffer zone' }, { term: 'veto' }]));
/** So much that a briefing may be long. */
const muchMore: BlockDraft = { text: 'Rain fell on the lower town and on the mills. '.repeat(200), role: 'other' };
const briefOf = (drafts: readonly BlockDraft[], more: Parameters<typeof articleOf>[1] = {}) =>
  explainArticle(articleOf(drafts, more), index, defaultPreferences).briefing;
const brief = (drafts: readonly BlockDraft[], more: Parameters<typeof articleOf>[1] = {}) =>
  briefOf([...drafts, muchMore], more);

const article: readonly BlockDraft[] = [
  { text: 'Two states agreed on Monday to share the Lisk river after four days of talks.', role: 'lead' },
  { text: 'The text gives each side half of the water and sets up a buffer zone on both banks.', role: 'lead' },
  {
    text: '“We got what we came for and more,” said Ilse Varga, the UN mediator. “The river will be quiet now.”',
    role: 'quote',
  },
  { text: 'The states fought over the valley in 1974. They have had no embassies since.', role: 'background' },
  { text: 'But a first treaty failed in 1990 because neither parliament would vote for it.', role: 'background' },
  { text: 'A buffer zone is a strip that no army may enter. It needs monitors.', role: 'analysis' },
  { text: 'Parliaments in the two states will vote on the text next week.', role: 'next' },
  { kind: 'heading', text: 'Bottom line' },
  { text: 'The river is shared, but the peace is not made.', role: 'summary', section: 'Bottom line' },
];

describe('writeBriefing', () => {
  const briefing = brief(article, { title: 'Two states share the Lisk river' });
  const lines = [
    ...briefing.gist,
    ...briefing.background,
    ...briefing.next,
    ...briefing.perspectives,
    ...briefing.bottomLine,
  ];

  it('says every line verbatim, and none twice', () => {
    for (const { block, text } of lines) expect(article[block]).toHaveProperty('text', expect.stringContaining(text));
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  it('says no line twice that the article says twice, or that another line brought along', () => {
    const again = 'The court sits on Friday in the capital.';
    const { gist, background } = brief([
      'Lead.',
      { text: again, role: 'background' },
      { text: again, role: 'background' },
    ]);
    expect([...gist, ...background].filter(({ text }) => text === again).length).toBeLessThanOrEqual(1);
    const { next } = brief([
      'Lead.',
      { text: 'The court sits on Friday. It will rule on the case. It will then rest.', role: 'next' },
    ]);
    expect(next.map(({ text }) => text)).toEqual(['The court sits on Friday. It will rule on the case.']);
  });

  it('does not show a person twice whom the article also calls "the spokesman"', () => {
    const { perspectives } = brief([
      ...article.slice(0, 2),
      { kind: 'heading', text: 'The dam' },
      'Minister Fadu Belan said on Monday that the dam at the river was safe for all of them.',
      '“It will stand for a hundred years and more in this valley,” the government spokesman said.',
      'Fadu said that the money for all of it would come from the two states.',
    ]);
    expect(perspectives.map(({ speaker }) => speaker)).toEqual(['Fadu Belan']);
  });

  it('gives speakers their name and a description that is whole, and keeps namesakes apart', () => {
    const { perspectives } = brief([
      ...article.slice(0, 2),
      {
        text: 'Ilse Varga, the UN mediator, left the talks late in the evening. Omar Varga, the judge, stayed.',
        role: 'lead',
      },
      { text: '“Lisk got all the water of the lower river,” Ilse Varga said.', role: 'quote' },
      { text: '“The river will be quiet now for many years,” Judge Omar Varga said.', role: 'quote' },
      { text: '“Lisk will get more of the rain in spring, as always,” Ilse Varga said.', role: 'quote' },
      { text: '“Nobody can own the rain of a whole valley,” Omar Varga said.', role: 'quote' },
    ]);
    expect(perspectives.map(({ speaker, description }) => `${speaker}: ${description}`).sort()).toEqual([
      'Ilse Varga: the UN mediator',
      'Omar Varga: ',
    ]);
  });

  it('lets nobody speak out of the FAQ', () => {
    const said = '“The river will be quiet now for many years,” said Ilse Varga, the mediator.';
    expect(brief(['Lead.', { text: said, role: 'faq' }]).perspectives).toEqual([]);
  });

  it('opens the gist with what happened, in reading order', () => {
    expect(briefing.gist[0]?.block).toBe(0);
    expect(briefing.gist.length).toBeGreaterThanOrEqual(1);
    expect(briefing.gist.length).toBeLessThanOrEqual(4);
    const blocks = briefing.gist.map(({ block }) => block);
    expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
  });

  it('lets no line hang in the air', () => {
    for (const { text } of lines) expect(text).not.toMatch(/^(?:But|They|It|He|She|That)\b/);
  });

  it('brings the sentence before one that leans on it', () => {
    const { next } = brief([
      'Lead.',
      { text: 'The court sits on Friday. It will then rule on the whole case.', role: 'next' },
    ]);
    expect(next.map(({ text }) => text)).toContain('The court sits on Friday. It will then rule on the whole case.');
  });

  it('gives each section what its role says', () => {
    expect(briefing.background.map(({ block }) => block)).toEqual([3]);
    expect(briefing.next.map(({ block }) => block)).toEqual([6]);
    expect(briefing.bottomLine.map(({ block }) => block)).toEqual([8]);
  });

  it('lets each speaker speak once, with what the article calls them', () => {
    expect(briefing.perspectives).toHaveLength(1);
    expect(briefing.perspectives[0]).toMatchObject({
      speaker: 'Ilse Varga',
      description: 'the UN mediator',
      quoted: true,
    });
  });

  it('lists words with the block that explains them', () => {
    expect(briefing.words).toEqual([{ entry: 'buffer-zone', marked: true, explainedIn: 5 }]);
  });

  it('stays empty and whole without roles, names or text', () => {
    expect(briefOf([])).toEqual({
      gist: [],
      background: [],
      people: [],
      timeline: [],
      perspectives: [],
      next: [],
      faq: [],
      bottomLine: [],
      words: [],
    });
  });
});
