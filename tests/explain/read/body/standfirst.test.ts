// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../explain/read/read-article.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const sentence = 'The old harbour goes to a rival town, and nobody knows who will run the ferries';
const firstOf = (between: string, head?: string) => {
  const page = `<header><h1>Ministers meet over harbour deal</h1>${between}</header><div class="article-body">${paragraphs(1, 5)}</div>`;
  return readArticle(pageOf(page, head)).blocks[0];
};

describe('standfirst', () => {
  it('is taken by its name from outside the box of the text', () => {
    expect(firstOf(`<div class="standfirst"><p>${sentence}</p></div>`)).toMatchObject({
      text: sentence,
      role: 'lead',
      paragraph: 1,
    });
  });

  it('is taken when it is the description of the page', () => {
    expect(firstOf(`<p>${sentence}</p>`, `<meta name="description" content="${sentence}.">`)?.text).toBe(sentence);
  });

  it('is a paragraph also where it is marked up as a heading', () => {
    expect(firstOf(`<h2 class="article-deck">${sentence}</h2>`)).toMatchObject({ text: sentence, kind: 'paragraph' });
  });

  it('is not taken from a box that holds no part of the article', () => {
    expect(firstOf(`<div class="newsletter-signup"><p class="intro">${sentence}</p></div>`)?.text).not.toBe(sentence);
  });

  it('is no caption, byline or other line below the headline', () => {
    const others = `<figure><figcaption class="description">${sentence}</figcaption></figure><p>${sentence}</p><p class="intro">By Ann Reed</p>`;
    expect(firstOf(others)?.text).not.toBe(sentence);
  });

  it('is also an introduction without a name that stands outside of the box of the text', () => {
    expect(firstOf(`<div><p>${sentence}.</p></div>`)?.text).toBe(`${sentence}.`);
  });

  it('is no more than five hundred characters, for longer ones are the text', () => {
    const long = (more: number) => `<p class="standfirst">${`${sentence}, `.repeat(more)}and that is all.</p>`;
    expect(firstOf(long(5))?.text).toContain(sentence);
    expect(firstOf(long(7))?.text).not.toContain(sentence);
  });

  it('is left out where a paragraph says nearly the same, word for word', () => {
    const again = sentence.replace(
      'nobody knows who will run the ferries',
      'nobody yet knows who will run all the ferries',
    );
    const page = (text: string) =>
      `<header><h1>Ministers meet</h1><p class="standfirst">${sentence}.</p></header><div class="article-body">${paragraphs(1, 2)}<p>${text}.</p>${paragraphs(3, 5)}</div>`;
    expect(readArticle(pageOf(page(again))).blocks[0]?.text).not.toBe(`${sentence}.`);
    expect(readArticle(pageOf(page('The ferries stop at noon, and the town hall is shut'))).blocks[0]?.text).toBe(
      `${sentence}.`,
    );
  });

  it('is not read twice where the text begins with it', () => {
    const texts = (standfirst: string) =>
      readArticle(
        pageOf(
          `<header><h1>Ministers meet</h1><p class="standfirst">${standfirst}</p></header><div class="article-body"><p>${sentence}. It was late.</p>${paragraphs(1, 5)}</div>`,
        ),
      ).blocks.map(({ text }) => text);
    expect(texts(sentence)[0]).toBe(`${sentence}. It was late.`);
    expect(texts(`${sentence}. It was late.`)[1]).not.toBe(`${sentence}. It was late.`);
  });

  it('is read once where a live blog ends in it as its first entry', () => {
    const entries = [1, 2, 3, 4, 5].map(
      (seed) => `<div class="entry"><p>${`${seed}. `.repeat(9)}Late talks went on by the old harbour wall.</p></div>`,
    );
    const page = `<h1>Harbour talks: live</h1><div><p>${sentence}.</p></div><div class="live-body">${entries.join('')}<div class="entry"><p>${sentence}.</p></div></div>`;
    const texts = readArticle(pageOf(page)).blocks.map(({ text }) => text);
    expect(texts.filter((text) => text === `${sentence}.`)).toHaveLength(1);
    expect(texts[0]).toBe(`${sentence}.`);
  });

  it('is found below a headline of the second rank in the box of the article', () => {
    const page = (
      name: string,
    ) => `<main><div class="${name}"><h2>Ministers meet over harbour deal</h2><div><p>${sentence}.</p></div>
      <div class="text-body">${paragraphs(1, 6)}</div></div></main>`;
    expect(readArticle(pageOf(page('article'))).blocks[0]?.text).toBe(`${sentence}.`);
    expect(readArticle(pageOf(page('frame'))).blocks[0]?.text).not.toBe(`${sentence}.`);
  });

  it('takes in a long first paragraph that all may read, where the others stand in a box of their own', () => {
    const long = `${sentence}. ${prose(30, 8)}`;
    const page = `<h1>Ministers meet over harbour deal</h1><div class="article-body"><div class="free"><p>${long}</p></div><div class="metered">${paragraphs(1, 15)}</div></div>`;
    expect(readArticle(pageOf(page)).blocks[0]?.text).toBe(long);
  });
});
