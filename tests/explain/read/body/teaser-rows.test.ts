// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../explain/read/body/body.ts';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const textsOf = (body: string) => bodyOf(treeOf(pageOf(body)), null).map(({ text }) => text);
const repeat = (times: number, make: (seed: number) => string) =>
  Array.from({ length: times }, (_, index) => make(index + 50)).join('');
const card = (seed: number) =>
  `<div class="c${seed} cell"><h3><a href="/${seed}">Another story about the ferries</a></h3><p>${prose(seed, 1)}</p></div>`;
const expected = [1, 2, 3, 4, 5, 6].map((seed) => prose(seed));

describe('teaserBoxes', () => {
  it('tells a row of cards between and below the paragraphs from the text', () => {
    const row = `<div>${repeat(4, card)}</div>`;
    const page = `<main><h1>Ministers meet</h1>${paragraphs(1, 3)}${row}${paragraphs(4, 3)}${row}</main>`;
    expect(textsOf(page)).toEqual(expected);
  });

  it('tells it in a list, too', () => {
    const row = `<ul>${repeat(4, (seed) => `<li><div><a href="/${seed}">Another story about the ferries</a></div><div>${prose(seed, 1)}</div></li>`)}</ul>`;
    expect(textsOf(`<main><h1>Ministers meet</h1>${paragraphs(1, 6)}${row}</main>`)).toEqual(expected);
  });

  it('keeps the entries of a live blog, whose titles are links, when they are the page', () => {
    expect(textsOf(`<main><h1>Harbour talks: live</h1><p>${prose(1, 1)}</p>${repeat(8, card)}</main>`)).toContain(
      prose(50, 1),
    );
  });

  it('keeps boxes of text without linked titles, and two boxes that are no row', () => {
    const part = (seed: number) => `<div class="part"><h3>On the ferries</h3><p>${prose(seed)}</p></div>`;
    expect(textsOf(`<main><h1>Ministers meet</h1>${paragraphs(1, 6)}${repeat(3, part)}</main>`)).toContain(prose(52));
    expect(textsOf(`<main><h1>Ministers meet</h1>${paragraphs(1, 6)}${repeat(2, card)}</main>`)).toContain(
      prose(51, 1),
    );
  });
});
