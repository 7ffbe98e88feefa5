// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../explain/read/read-article.ts';
import { pageOf, paragraphs, prose } from './outline-of.ts';

describe('readArticle', () => {
  it('numbers what is read, and names the heading that it stands under', () => {
    const page = `<article><h1>Ministers meet</h1><p>${prose(1)}</p>
      <h2>Background</h2><p>${prose(2)}</p><ul><li>Lower fees</li></ul><h2>The vote</h2><p>${prose(3)}</p></article>`;
    const { blocks } = readArticle(pageOf(page));
    expect(blocks.map(({ kind, section, paragraph }) => [kind, section, paragraph])).toEqual([
      ['paragraph', null, 1],
      ['heading', null, null],
      ['paragraph', 'Background', 2],
      ['list-item', 'Background', 3],
      ['heading', null, null],
      ['paragraph', 'The vote', 4],
    ]);
  });

  it('takes a bold line above text for a heading', () => {
    const page = `<article><h1>Ministers meet</h1>${paragraphs(1, 3)}<p><b>Background</b></p>${paragraphs(4, 2)}</article>`;
    const { blocks } = readArticle(pageOf(page));
    expect(blocks[3]).toMatchObject({ kind: 'heading', level: 5, text: 'Background' });
    expect(blocks[4]).toMatchObject({ section: 'Background', role: 'background' });
  });

  it('does not take a bold sentence for a heading', () => {
    const page = `<article><h1>Ministers meet</h1><p><b>The harbour has been sold to a rival.</b></p>${paragraphs(1, 5)}</article>`;
    expect(readArticle(pageOf(page)).blocks[0]).toMatchObject({ kind: 'paragraph', role: 'lead' });
  });

  it('leaves the headline out of the body and puts it into the metadata', () => {
    const article = readArticle(
      pageOf(`<article><h1>Ministers meet over harbour deal</h1>${paragraphs(1, 6)}</article>`),
    );
    expect(article).toMatchObject({
      isArticle: true,
      language: 'en',
      meta: { title: 'Ministers meet over harbour deal' },
      complete: true,
    });
    expect(article.blocks.map(({ text }) => text)).not.toContain('Ministers meet over harbour deal');
  });

  it('reads the body of a page that is no article too', () => {
    const article = readArticle(
      pageOf(`<h1>Sofas</h1>${paragraphs(1, 3)}`, '<meta property="og:type" content="product">'),
    );
    expect(article.isArticle).toBe(false);
    expect(article.blocks).toHaveLength(3);
  });

  it('says that a page was not read to its end', () => {
    expect(readArticle({ ...pageOf(paragraphs(1, 3)), complete: false }).complete).toBe(false);
  });
});
