// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dropRepeats } from '../../../../explain/read/body/repeats.ts';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const textsOf = (body: string) => {
  const tree = treeOf(pageOf(`<h1>Ministers meet over harbour deal</h1>${body}`));
  return dropRepeats(
    tree,
    tree.blocks.filter(({ level }) => level !== 1),
  ).map(({ text }) => text);
};

describe('dropRepeats', () => {
  it('reads once what is there for wide and for narrow screens, with its headings', () => {
    const copy = `<h2>The deal</h2>${paragraphs(1, 2)}`;
    expect(textsOf(`${copy}<div class="mobile">${copy}</div>`)).toEqual(['The deal', prose(1), prose(2)]);
  });

  it('keeps labels that only happen to be the same', () => {
    expect(textsOf(`<p>Won</p><p>${prose(1)}</p><h2>Results</h2><p>Won</p>`)).toEqual([
      'Won',
      prose(1),
      'Results',
      'Won',
    ]);
  });

  it('drops a pull quote, which a paragraph holds word for word, and keeps a quotation', () => {
    const said = 'Nobody has asked the people who work on the ferries';
    expect(textsOf(`<p>“${said},” he said in the long debate.</p><blockquote>${said}</blockquote>`)).toHaveLength(1);
    expect(textsOf(`<p>He said so.</p><blockquote>${said}</blockquote>`)).toHaveLength(2);
  });

  it('drops a heading that repeats the headline or opens the title of the page', () => {
    expect(textsOf(`<h2>Ministers meet over harbour deal</h2>${paragraphs(1, 1)}`)).toEqual([prose(1)]);
  });

  it('keeps what is a refrain: short in one box, or often on the page', () => {
    const step = 'Eat an hour before you go to work at the old harbour wall, and not later.';
    expect(textsOf(`<p>${step}</p><p>${prose(1)}</p><p>${step}</p>`)).toHaveLength(3);
    expect(textsOf(`<p>${step}</p><p>${step}</p>`)).toHaveLength(1);
    const asked = [1, 2, 3].map((seed) => `<div class="talk"><p>${step}</p><p>${prose(seed)}</p></div>`).join('');
    expect(textsOf(asked)).toHaveLength(6);
  });

  it('drops a paragraph in a box for pull quotes that the text holds', () => {
    const said = 'Nobody has asked the people who work on the ferries';
    const text = `<p>“${said},” he said in the long debate.</p>`;
    expect(textsOf(`${text}<div class="big-quote"><p>${said}</p></div>`)).toHaveLength(1);
    expect(textsOf(`${text}<div class="part"><p>${said}</p></div>`)).toHaveLength(2);
  });
});
