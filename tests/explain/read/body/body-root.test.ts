// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyRoot } from '../../../../explain/read/body/body-root.ts';
import { isWithin, treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const proseIn = (body: string) => {
  const tree = treeOf(pageOf(body));
  const root = bodyRoot(tree);
  return tree.blocks
    .filter(({ kind, box }) => kind === 'paragraph' && isWithin(tree, box, root))
    .map(({ text }) => text);
};
const story = (headline: string, from: number, count: number) =>
  `<article class="story"><h1>${headline}</h1><div class="text">${paragraphs(from, count)}</div></article>`;

describe('bodyRoot', () => {
  it('finds the box with nearly all the text', () => {
    expect(
      proseIn(`<main>${story('Ministers meet over harbour deal', 1, 5)}<div><p>${prose(60)}</p></div></main>`),
    ).toHaveLength(5);
  });

  it('reads the first of several articles that are appended to each other', () => {
    const pages = `${story('Ministers meet over harbour deal', 1, 5)}${story('The ferries stop for a week', 20, 9)}`;
    expect(proseIn(`<main>${pages}</main>`)[0]).toBe(prose(1));
    expect(proseIn(`<main>${pages}</main>`)).toHaveLength(5);
    expect(
      proseIn(
        `<main>${story('Ministers meet over harbour deal', 1, 5)}<div>${story('The ferries stop for a week', 20, 9)}${story('Nobody pays for the wall', 40, 9)}</div></main>`,
      ),
    ).toHaveLength(5);
  });

  it('reads all entries of a live blog although each has a headline of the first rank', () => {
    const entries = story('The talks have begun again', 1, 5) + story('The vote has been put off', 20, 5);
    expect(proseIn(`<main><h1>Harbour talks as they happened</h1>${entries}</main>`)).toHaveLength(10);
  });

  it('reads both of two boxes that are called the text, although one has most of it', () => {
    const part = (name: string, from: number, count: number) =>
      `<div class="article-body ${name}">${paragraphs(from, count)}</div>`;
    expect(proseIn(`<main><h1>Ministers meet</h1>${part('first', 1, 4)}${part('second', 20, 3)}</main>`)).toHaveLength(
      7,
    );
  });

  it('needs only half of the text for the box with the headline', () => {
    const brief = `<div class="a"><h1>Ministers meet over harbour deal</h1>${paragraphs(1, 3)}</div>`;
    const offers = [20, 21].map((seed) => `<div class="x${seed} y"><p>${prose(seed, 2)}</p></div>`).join('');
    expect(proseIn(`<div>${brief}${offers}</div>`)).toHaveLength(3);
  });
});
