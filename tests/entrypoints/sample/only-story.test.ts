import { describe, expect, it } from 'vitest';
import { story } from '../../../components/sample/story.ts';
import { onlyStory } from '../../../entrypoints/sample/only-story.ts';
import { explainArticle } from '../../../explain/explain-article.ts';
import type { Outline, OutlineBlock } from '../../../explain/model/outline.ts';
import { defaultPreferences } from '../../../explain/model/preferences.ts';
import { articleToExplain } from '../../../explain/read/article-to-explain.ts';
import { bundledIndex } from '../../bundled-glossary.ts';

const block = (id: number, kind: OutlineBlock['kind'], text: string, level?: number): OutlineBlock => ({
  id,
  kind,
  text,
  box: 0,
  quiet: [],
  linkChars: 0,
  boldChars: 0,
  ...(level !== undefined && { level }),
});
const around = 'It marks the words a story takes for granted: sanctions, a ceasefire, the central bank.';
const outline: Outline = {
  meta: { url: 'chrome-extension://x/', title: 'Welcome', lang: 'en-GB', dir: 'ltr', tags: {}, jsonLd: [], time: null },
  boxes: [{ parent: -1, tag: 'body', hint: '' }],
  blocks: [
    block(0, 'heading', 'Footnotes for the news', 1),
    block(1, 'paragraph', around),
    block(2, 'heading', story.headline, 2),
    ...story.paragraphs.map((text, at) => block(at + 3, 'paragraph', text)),
    block(story.paragraphs.length + 3, 'paragraph', 'The browser asks you to confirm.'),
  ],
  complete: true,
};

describe('the sample story', () => {
  const article = articleToExplain(onlyStory(outline), true);

  it('is the article, under its own headline, whatever our page says around it', () => {
    expect(article.meta.title).toBe(story.headline);
    expect(article.blocks.map(({ text }) => text).filter((text) => text !== story.headline)).toEqual(story.paragraphs);
  });

  it('keeps the places of its blocks', () => {
    expect(article.blocks.find(({ text }) => text === story.paragraphs[0])?.id).toBe(3);
  });

  it('holds words for every reader', () => {
    const { mentions, explainers } = explainArticle(article, bundledIndex, defaultPreferences);
    expect(new Set(mentions.map(({ entry }) => entry)).size).toBeGreaterThan(12);
    expect(Object.values(explainers).some(({ passages }) => passages.length > 1)).toBe(true);
  });
});
