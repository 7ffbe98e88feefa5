import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import type { Block } from '../../../../explain/model/article.ts';
import { defaultPreferences, type Preferences } from '../../../../explain/model/preferences.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const words = ['accord', 'blockade', 'embargo', 'tariff', 'quorum', 'armistice', 'envoy', 'decree'];
const index = buildTermIndex(glossaryOf(words.map((term, at) => ({ term, level: (1 + (at % 3)) as 1 | 2 | 3 }))));
const filler = (count: number) => `${'so it went on '.repeat(Math.ceil(count / 4)).trim()}.`;

function painted(drafts: readonly BlockDraft[], preferences: Partial<Preferences> = {}, title = '') {
  const { mentions } = explainArticle(articleOf(drafts, { title }), index, { ...defaultPreferences, ...preferences });
  return mentions.filter((mention) => mention.painted);
}
const texts = (...args: Parameters<typeof painted>) => painted(...args).map(({ text }) => text);

describe('chooseMarks', () => {
  it('marks by level: as many as the reader wants, and none below the level', () => {
    const drafts = words.flatMap((word) => [`They spoke of the ${word} at length.`, filler(110)]);
    expect(texts(drafts, { level: 1 })).toHaveLength(8);
    expect(texts(drafts, { level: 2 })).toEqual(['blockade', 'embargo', 'quorum', 'armistice', 'decree']);
    expect(texts(drafts, { level: 3 })).toEqual(['embargo', 'armistice']);
  });

  it('marks half as many with few and more with many', () => {
    const drafts = words.flatMap((word) => [`They spoke of the ${word} at length.`, filler(30)]);
    const counts = (['few', 'normal', 'many'] as const).map((density) => texts(drafts, { density }).length);
    expect(counts).toEqual([2, 3, 5]);
  });

  it('marks each entry once, one a sentence and two a paragraph', () => {
    const draft = 'A blockade and an embargo. A decree on the armistice. A quorum and a blockade.';
    const marks = painted([draft, filler(600)], { density: 'many' });
    expect(marks).toHaveLength(2);
    expect(new Set(marks.map(({ entry }) => entry)).size).toBe(2);
  });

  it.each([
    ['a link', { text: 'They lifted the blockade at last.', quiet: [[4, 30]] }],
    ['a heading', { text: 'The blockade', kind: 'heading' }],
    ['a caption', { text: 'The blockade from above.', kind: 'caption' }],
    ['a folded block', { text: 'They lifted the blockade.', folded: true }],
  ] as const)('never marks in %s, but takes the next mention', (_, draft) => {
    const marks = painted([draft as Partial<Block> & { text: string }, 'Ships ran the blockade again.', filler(60)]);
    expect(marks.map(({ block }) => block)).toEqual([1]);
  });

  it('waits 150 words where the article explains the term itself', () => {
    const early = ['A blockade is a ring of ships that closes a port.', filler(40), 'Ships ran the blockade.'];
    expect(texts([...early, filler(100)])).toEqual([]);
    expect(painted([...early, filler(160), 'The blockade held for weeks.']).map(({ block }) => block)).toEqual([4]);
  });

  it('marks no initialism near its full name, nor one that the headline spells out', () => {
    const named = 'The Marlow Harbour Trust met on Monday.';
    const later = 'A report by the MHT says so.';
    expect(texts([named, later, filler(60), 'The MHT did not reply.'])).toEqual([]);
    expect(texts([named, filler(200), later])).toEqual(['MHT']);
    expect(texts([named, filler(200), later], {}, 'Marlow Harbour Trust in trouble')).toEqual([]);
  });

  it('marks no initialism whose full name opens a paragraph, for its reader has just read it', () => {
    const later = 'A report by the MHT says so.';
    expect(texts(['Marlow Harbour Trust boards met on Monday.', later, filler(60)])).toEqual([]);
  });

  it('marks the full name where it comes right behind the initials in the same breath', () => {
    const named = buildTermIndex(glossaryOf([{ term: 'harbour process automation', short: 'HPA' }]));
    const article = articleOf([filler(30), 'They want HPA, or harbour process automation, in spring.', filler(60)]);
    const { mentions } = explainArticle(article, named, defaultPreferences);
    expect(mentions.filter((mention) => mention.painted).map(({ text }) => text)).toEqual([
      'harbour process automation',
    ]);
  });

  it('prefers what the article turns on', () => {
    const drafts = ['They spoke of a quorum at noon.', 'They spoke of a blockade at noon.', filler(60)];
    expect(texts([...drafts, 'It is a blockade by another name, they found.'])).toEqual(['blockade']);
    expect(texts(drafts, {}, 'No quorum today')).toEqual(['quorum']);
  });

  it('prefers what the article does not explain itself: there the reader has nothing else to go by', () => {
    const explained = ['They spoke of a blockade at noon.', 'A blockade is a ring of ships that closes a port.'];
    const left = ['They spoke of a quorum at noon.', 'It was a quorum by another name, they found.'];
    expect(texts([...explained, ...left, filler(60)])).toEqual(['quorum']);
    expect(texts([...left, ...explained, filler(60)])).toEqual(['quorum']);
  });

  it('prefers an entry of the reader’s own level to one for the better-informed, who are few', () => {
    const drafts = ['embargo', 'quorum', 'tariff'].map((word) => `They spoke of one ${word} at noon.`);
    expect(texts([...drafts, filler(40)], { level: 2 })).toEqual(['quorum']);
    expect(texts([...drafts, filler(40)], { level: 1 })).toEqual(['tariff']);
  });

  it('marks nothing that the reader silenced', () => {
    expect(texts(['They lifted the blockade.', filler(60)], { silenced: ['blockade'] })).toEqual([]);
  });

  it('keeps every limit on any article', () => {
    const draft = fc.array(fc.constantFrom(...words, 'the', 'ships', 'left.', 'Then', 'a'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 12 }), (blocks) => {
        const drafts = blocks.map((parts) => parts.join(' '));
        const marks = painted(drafts, { density: 'many', level: 1 });
        const count = drafts.join(' ').split(' ').length;
        expect(marks.length).toBeLessThanOrEqual(Math.max(1, Math.round((count / 60) * 1.7)));
        expect(new Set(marks.map(({ entry }) => entry)).size).toBe(marks.length);
        for (const [, inBlock] of Map.groupBy(marks, ({ block }) => block))
          expect(inBlock.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 50 },
    );
  });
});
