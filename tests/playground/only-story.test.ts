import { describe, expect, it } from 'vitest';
import type { Outline } from '../../explain/model/outline.ts';
import type { Story } from '../../playground/contract/story.ts';
import { onlyStory, storyId } from '../../playground/story/only-story.ts';

const block = (id: number, box: number, text: string) => ({
  id,
  kind: 'paragraph' as const,
  text,
  box,
  quiet: [[0, 1] as const],
  linkChars: 1,
  boldChars: 1,
});
const outline: Outline = {
  meta: {
    url: 'https://host.example/newsgloss/',
    title: 'Newsgloss',
    lang: 'en-GB',
    dir: 'ltr',
    tags: { viewport: 'width=device-width' },
    jsonLd: ['{}'],
    time: '2020-01-01',
  },
  boxes: [
    { parent: -1, tag: 'body', hint: '' },
    { parent: 0, tag: 'p', hint: ' count' },
    { parent: 0, tag: 'article', hint: ` news story ${storyId}` },
    { parent: 2, tag: 'p', hint: '' },
    { parent: 2, tag: 'details', hint: '' },
    { parent: 4, tag: 'p', hint: '' },
    { parent: 0, tag: 'aside', hint: ` not-${storyId}` },
  ],
  blocks: [block(0, 1, '3 words are marked.'), block(1, 3, 'They met.'), block(2, 5, 'No.'), block(3, 6, 'They met.')],
  complete: true,
};
const sample: Story = {
  headline: 'They met',
  parts: [],
  language: 'en-GB',
  source: { site: 'The Courier', author: '', published: '2026-03-12' },
};

describe('what is read of the playground', () => {
  it('is the story alone, each block at its place, and nothing behind it', () => {
    const { blocks, boxes } = onlyStory(outline, sample);
    expect(blocks.map(({ id, text }) => [id, text])).toEqual([
      [0, ''],
      [1, 'They met.'],
      [2, 'No.'],
    ]);
    expect(blocks[0]).toMatchObject({ quiet: [], linkChars: 0, boldChars: 0 });
    expect(boxes).toHaveLength(6);
  });

  it('is nothing where no story stands on the page', () => {
    const empty = onlyStory(
      { ...outline, boxes: outline.boxes.slice(0, 2), blocks: outline.blocks.slice(0, 1) },
      sample,
    );
    expect(empty.blocks).toEqual([]);
  });

  it('says of itself what the story’s own page would say, and of a pasted one nothing', () => {
    expect(onlyStory(outline, sample).meta).toMatchObject({
      title: 'They met',
      lang: 'en-GB',
      tags: { 'og:site_name': 'The Courier', 'article:published_time': '2026-03-12' },
      jsonLd: [],
      time: null,
    });
    const pasted = onlyStory(outline, { ...sample, headline: '', language: '', source: null });
    expect(pasted.meta).toMatchObject({ title: '', lang: '', tags: {} });
  });
});
