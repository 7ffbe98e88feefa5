import { describe, expect, it } from 'vitest';
import { articleOfParagraphs } from '../../../explain/read/article-of-paragraphs.ts';

const read = (text: Partial<Parameters<typeof articleOfParagraphs>[0]>) =>
  articleOfParagraphs({ paragraphs: [], ...text }, 'en');

describe('articleOfParagraphs', () => {
  it('reads a marked line as a heading, and a marked sentence as one of the text', () => {
    const { blocks } = read({ paragraphs: ['## The harbour is sold on Monday.', 'It rained.', '## What comes next'] });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'The harbour is sold on Monday.'],
      ['paragraph', 'It rained.'],
      ['heading', 'What comes next'],
    ]);
  });

  it('leaves the name of its site out of the title', () => {
    const title = 'Port of Lisk sold to a shipping company | The Lisk Times';
    expect(read({ title, site: 'lisktimes.example' }).meta.title).toBe('Port of Lisk sold to a shipping company');
    expect(read({ title }).meta.title).toBe(title);
  });
});
