// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../explain/read/body/body.ts';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const textsOf = (inside: string) =>
  bodyOf(treeOf(pageOf(`<article><h1>Ministers meet over harbour deal</h1>${inside}</article>`)), null).map(
    ({ text }) => text,
  );
const teaser = `<article><h3>The wall is old</h3><p>${prose(40, 1)}</p></article>`;

describe('dropNestedArticles', () => {
  it('drops the teaser of another article in the midst of the text', () => {
    expect(textsOf(`${paragraphs(1, 4)}<div>${teaser}</div>${paragraphs(5, 4)}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => prose(seed)),
    );
  });

  it('keeps the entries of a live blog', () => {
    const entries = [1, 2, 3, 4].map((seed) => `<article><h3>News ${seed}</h3><p>${prose(seed)}</p></article>`);
    expect(textsOf(`<p>${prose(20)}</p><div>${entries.join('')}</div>`)).toHaveLength(9);
  });

  it('keeps a nested article without a heading of its own', () => {
    expect(textsOf(`${paragraphs(1, 4)}<article><p>${prose(40, 1)}</p></article>${paragraphs(5, 4)}`)).toHaveLength(9);
  });
});
