// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../explain/read/read-article.ts';
import { pageOf, paragraphs } from './outline-of.ts';

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
});
