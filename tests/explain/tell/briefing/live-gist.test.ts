import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { liveGist } from '../../../../explain/tell/briefing/live-gist.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

const gistOf = (drafts: readonly BlockDraft[], entries?: readonly number[]) => {
  const article = articleOf(drafts);
  const prepared = prepareArticle(entries === undefined ? article : { ...article, entries }, english);
  return liveGist(prepared, openLineBook(prepared))?.map(({ block }) => block);
};
const heading = { kind: 'heading' as const, text: 'News of the harbour' };
const blog: readonly BlockDraft[] = [
  'The harbour of the town was closed on Friday after a storm. Nobody was hurt.',
  { kind: 'list-item', role: 'summary', text: 'The port expects to open again on Sunday.' },
  'The town of Lisk lies at the mouth of the river.',
  heading,
  'The mayor of Lisk has left the town hall by boat.',
  heading,
  'Two ferries were torn from their moorings at noon.',
  heading,
  'The first waves came over the wall in the morning.',
  heading,
  'The storm was seen from the island at dawn.',
];

describe('liveGist', () => {
  it('says what is pinned, key points first, and then how the latest entries open', () => {
    expect(gistOf(blog, [4, 6, 8, 10])).toEqual([1, 0, 4, 6, 8]);
  });

  it('goes by the order of the entries, not by that of the page', () => {
    expect(gistOf(blog, [10, 8, 6, 4])).toEqual([1, 0, 10, 8, 6]);
  });

  it('leaves the gist of other articles, and of blogs without times, to others', () => {
    expect(gistOf(blog)).toBeUndefined();
    expect(gistOf(blog, [])).toBeUndefined();
  });

  it('goes on to the next sentence of an entry where the first tells nothing by itself, and to the next entry', () => {
    const entries: readonly BlockDraft[] = [
      heading,
      '“We are closed.” The port opens again on Sunday, it said.',
      heading,
      'But they left.',
      heading,
      'What comes next?',
      'The council of the town meets on Monday.',
    ];
    expect(gistOf(entries, [1, 3, 5])).toEqual([1, 6]);
  });

  it('tells nothing by what is said to the readers', () => {
    expect(
      gistOf([{ text: 'Follow along with the latest updates below.', role: 'other' }, ...blog.slice(3)], [2, 4, 6]),
    ).toEqual([2, 4, 6]);
  });
});
