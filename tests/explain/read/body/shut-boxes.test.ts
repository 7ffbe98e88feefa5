// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

/** Whether the box of the paragraph with `prose(50)` is shut. */
const isShut = (page: string) => {
  const tree = treeOf(pageOf(page));
  return tree.boxes[tree.blocks.find(({ text }) => text === prose(50))?.box ?? -1]?.shut;
};
const probe = `<p>${prose(50)}</p>`;
const text = `<h1>Ministers meet over harbour deal</h1>${paragraphs(1, 9)}`;

describe('shutBoxes', () => {
  it('shuts a box by its tag or name, with all that it holds', () => {
    expect(isShut(`<article>${text}</article><footer><div>${probe}</div></footer>`)).toBe(true);
    expect(isShut(`<article>${text}<div class="newsletter"><div>${probe}</div></div></article>`)).toBe(true);
    expect(isShut(`<article>${text}<div class="section">${probe}</div></article>`)).toBe(false);
  });

  it('opens a box with most of the text, or with the headline, whatever it is called', () => {
    expect(isShut(`<div class="sidebar">${text}${probe}</div>`)).toBe(false);
    expect(
      isShut(`<div class="story-list"><h1>Ministers meet over harbour deal</h1>${probe}</div>${paragraphs(1, 9)}`),
    ).toBe(false);
  });

  it('tells an offer behind which the text goes on from a part of the text', () => {
    const paid = (inner: string) => `<article>${text}<div class="paywall">${inner}</div></article>`;
    expect(isShut(paid(probe))).toBe(true);
    expect(isShut(paid(`${probe}${paragraphs(20, 4)}`))).toBe(false);
    const part = (inner: string) => `<div class="article-body">${inner}</div>`;
    expect(isShut(`<main><div class="teaser-content">${part(probe)}</div>${part(text)}</main>`)).toBe(false);
  });

  it('shuts comments and a footer that outweigh the article', () => {
    const brief = `<article><h1>Ministers meet over harbour deal</h1>${paragraphs(1, 2)}</article>`;
    expect(isShut(`${brief}<div class="comments">${probe}${paragraphs(20, 5)}</div>`)).toBe(true);
    expect(isShut(`${brief}<footer>${probe}${paragraphs(20, 5)}</footer>`)).toBe(true);
  });

  it('leaves boxes open that are called after the text and hold much of it together, whatever else they are called', () => {
    const chunk = (inner: string) =>
      `<div class="row"><div class="sidebar-grid__content article__content">${inner}</div></div>`;
    expect(isShut(`<main>${chunk(text)}${chunk(probe)}</main>`)).toBe(false);
    expect(isShut(`<main>${chunk(text)}<div class="sidebar-grid__content">${probe}</div></main>`)).toBe(true);
  });

  it('leaves paragraphs open that are marked as being for subscribers', () => {
    const marked = [1, 2, 3, 4].map((seed) => `<p class="paywall">${prose(seed)}</p>`).join('');
    const page = (own: string) =>
      `<main><h1>Ministers meet over harbour deal</h1>${paragraphs(20, 4)}${marked}${own}</main>`;
    expect(isShut(page(`<p class="drop-cap paywall">${prose(50)}</p>`))).toBe(false);
    expect(isShut(page(`<div class="paywall offer">${probe}</div>`))).toBe(true);
  });

  it('shuts boxes that invite to the app or are for print', () => {
    expect(isShut(`${text}<div class="app-hint">${probe}</div>`)).toBe(true);
    expect(isShut(`${text}<div class="printbox">${probe}</div>`)).toBe(true);
  });
});
