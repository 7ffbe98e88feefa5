// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../../explain/model/outline.ts';
import { readArticle } from '../../../../explain/read/read-article.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const first = 'Ministers meet over harbour deal';
const second = 'The ferries stop for a week';
const third = 'Nobody pays for the wall';
const story = (headline: string, from: number, count = 5) =>
  `<article class="story"><h1>${headline}</h1><div class="text">${paragraphs(from, count)}</div></article>`;
const ld = (headline: string, published: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: published, author: { name: `By ${headline.split(' ')[0]}` } })}</script>`;
const headlineIn = (outline: Outline, text: string) => outline.blocks.find((block) => block.text === text)?.id ?? -1;
const readAt = (outline: Outline, headline: string) =>
  readArticle({ ...outline, at: headlineIn(outline, headline) + 2 });

const head = `<title>${first} | The Paper</title>${ld(first, '2024-05-03')}`;
const endless = pageOf(
  `<header><p>Home</p></header><main>${story(first, 1)}<div class="more">${story(second, 20)}${story(third, 40)}</div></main>`,
  head,
);

describe('a page on which story follows story', () => {
  it('is read as the first of them where nobody says where the reader is', () => {
    const { meta, blocks, reach, isArticle } = readArticle(endless);
    expect(isArticle).toBe(true);
    expect(meta).toMatchObject({ title: first, published: '2024-05-03', byline: 'Ministers' });
    expect(blocks.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5].map((seed) => prose(seed)));
    expect(reach).toEqual([0, headlineIn(endless, second)]);
  });

  it('is read as the story that the reader is at, each as one of its own', () => {
    const at = readAt(endless, second);
    expect(at.isArticle).toBe(true);
    expect(at.meta.title).toBe(second);
    expect(at.blocks.map(({ text }) => text)).toEqual([20, 21, 22, 23, 24].map((seed) => prose(seed)));
    expect(at.blocks[0]?.paragraph).toBe(1);
    expect(at.reach).toEqual([headlineIn(endless, second), headlineIn(endless, third)]);
    expect(readAt(endless, third)).toMatchObject({ meta: { title: third } });
  });

  it('gives the ids of the whole page, which lead back to it', () => {
    for (const { id, text } of readAt(endless, third).blocks) expect(endless.blocks[id]?.text).toBe(text);
  });

  it('says of a later story neither when it came out nor who wrote it, where only the first is described', () => {
    const { meta } = readAt(endless, second);
    expect(meta.published).toBeNull();
    expect(meta.byline).toBeNull();
  });

  it('takes what is said of a later story where the page says it', () => {
    const told = pageOf(`<main>${story(first, 1)}${story(second, 20)}</main>`, head + ld(second, '2024-05-04'));
    expect(readAt(told, second).meta).toMatchObject({ title: second, published: '2024-05-04', byline: 'The' });
    expect(readAt(told, first).meta).toMatchObject({ title: first, published: '2024-05-03', byline: 'Ministers' });
  });

  it('takes nothing for the first story from a head that already speaks of the second', () => {
    const url = 'https://paper.example/2024/05/04/the-ferries-stop-for-a-week';
    const turned = pageOf(
      `<main>${story(first, 1)}${story(second, 20)}</main>`,
      `<title>${second} | The Paper</title><meta property="og:title" content="${second}"><meta property="article:published_time" content="2024-05-04">`,
    );
    const outline = { ...turned, meta: { ...turned.meta, url } };
    expect(readAt(outline, second).meta).toMatchObject({ title: second, published: '2024-05-04' });
    expect(readAt(outline, first).meta).toMatchObject({ title: first, published: null });
  });

  it('knows a later story by its element where only the first has a headline of the first rank', () => {
    const lesser = story(second, 20).replaceAll('h1>', 'h2>');
    expect(readAt(pageOf(`<main>${story(first, 1)}${lesser}</main>`, head), second).meta.title).toBe(second);
    const section = lesser.replaceAll('article', 'section');
    expect(readAt(pageOf(`<main>${story(first, 1)}${section}</main>`, head), second).meta.title).toBe(first);
  });

  it('is one story where one headline stands above several parts', () => {
    const live = pageOf(`<main><h1>Harbour talks as they happened</h1>${story(second, 20)}${story(third, 40)}</main>`);
    const read = readAt(live, third);
    expect(read.reach).toBeUndefined();
    expect(read.blocks.map(({ text }) => text)).toContain(prose(20));
  });
});
