// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs } from '../outline-of.ts';

const line = 'Boats wait before the old harbour wall on a Monday';
const kindOf = (around: string) => {
  const page = `<article><h1>Ministers meet</h1>${paragraphs(1, 3)}${around}${paragraphs(4, 3)}</article>`;
  return treeOf(pageOf(page)).blocks.find(({ text }) => text === line)?.kind;
};

describe('markCaptions', () => {
  it.each([
    `<figure><div><span>${line}</span></div></figure>`,
    `<div class="image-caption"><p>${line}</p></div>`,
    `<div class="photo-credit"><p>${line}</p></div>`,
    `<div class="article-image"><div><p>${line}</p></div></div>`,
    `<ul class="img-list"><li>${line}</li></ul>`,
    `<div class="absatzbild__info"><p>${line}</p></div>`,
    `<p class="legende">${line}</p>`,
  ])('marks the line in %s', (around) => {
    expect(kindOf(around)).toBe('caption');
  });

  it.each([
    `<div class="text-image"><p>${line}</p></div>`,
    `<div class="block with-image"><p>${line}</p></div>`,
    `<div class="credit-card-offers"><p>${line}</p></div>`,
    `<div class="image-story"><p>${line}</p>${paragraphs(7, 2)}</div>`,
  ])('takes the line in %s for text', (around) => {
    expect(kindOf(around)).toBe('paragraph');
  });

  it('leaves quotes in figures and an article that is called a caption as they are', () => {
    expect(kindOf(`<figure><blockquote><p>${line}</p></blockquote></figure>`)).toBe('quote');
    const blocks = treeOf(pageOf(`<div class="caption"><h1>Ministers meet</h1>${paragraphs(1, 6)}</div>`)).blocks;
    expect(blocks.some(({ kind }) => kind === 'caption')).toBe(false);
  });
});
