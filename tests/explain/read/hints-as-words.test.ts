import { expect, it } from 'vitest';
import { hintsAsWords } from '../../../explain/read/hints-as-words.ts';

function hints(...written: string[]): string[] {
  const meta = { url: '', title: '', lang: '', dir: 'ltr', tags: {}, jsonLd: [], time: null } as const;
  const boxes = written.map((hint, index) => ({ parent: index - 1, tag: 'div', hint }));
  return hintsAsWords({ meta, boxes, blocks: [], complete: true }).boxes.map(({ hint }) => hint);
}

it('makes lower-case words of attributes, whatever parts them', () => {
  expect(hints(' ArticleBody-text x9 story_p1', 'ArticleBody__main', '')).toEqual([
    'article body text x9 story p1',
    'article body main',
    '',
  ]);
});

it('keeps words of any script, and leaves words as they are', () => {
  expect(hints(' статья-текст', 'article body')).toEqual(['статья текст', 'article body']);
});

it('cuts a long hint at 200 characters', () => {
  expect(hints('word '.repeat(100))[0]).toHaveLength(199);
});
