// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline, OutlineKind } from '../../../explain/outline.ts';
import { readArticle } from '../../../explain/read/read-article.ts';
import { pageOf, paragraphs, prose } from './outline-of.ts';

const kinds: readonly OutlineKind[] = [
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'table',
  'caption',
  'question',
  'term',
  'definition',
];
const word = fc.constantFrom(
  'the',
  'FAQ',
  'What is it?',
  'Background',
  'said',
  'read more:',
  '“No,”',
  'Q: why?',
  'A: so',
  '2019',
  '\n',
  '.',
  '宮崎県',
  '',
  '©',
);
const text = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
);

/** Any outline of the right types, also with boxes and spans that make no sense. */
const outlines: fc.Arbitrary<Outline> = fc.record({
  meta: fc.record({
    url: fc.oneof(fc.webUrl(), fc.string()),
    title: text,
    lang: fc.string({ maxLength: 6 }),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    tags: fc.dictionary(
      fc.constantFrom('og:type', 'description', 'author', 'og:title', 'date', 'constructor'),
      fc.string(),
    ),
    jsonLd: fc.array(
      fc.oneof(fc.json(), fc.string(), fc.constant('{"@type":"FAQPage","mainEntity":[{"name":7},null]}')),
      { maxLength: 3 },
    ),
    time: fc.option(fc.string()),
  }),
  boxes: fc.array(
    fc.record({
      parent: fc.integer({ min: -2, max: 12 }),
      tag: fc.constantFrom('body', 'div', 'p', 'aside', 'h1', 'dl'),
      hint: text,
    }),
    { maxLength: 10 },
  ),
  blocks: fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        text,
        level: fc.integer({ min: 1, max: 6 }),
        box: fc.integer({ min: -1, max: 12 }),
        linkChars: fc.nat(60),
        boldChars: fc.nat(60),
      }),
      { maxLength: 30 },
    )
    .map((blocks) => blocks.map((block, id) => ({ ...block, id, quiet: [] }))),
  complete: fc.boolean(),
});

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

  it('never throws, and invents nothing: its blocks are those of the outline, in order and each once', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const { blocks, faq } = readArticle(outline);
        const ids = blocks.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
        for (const block of blocks) expect(block.text).toBe(outline.blocks[block.id]?.text);
        for (const pair of faq) for (const id of pair.blocks) expect(ids).toContain(id);
        const numbers = blocks.flatMap(({ paragraph }) => paragraph ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the same outline', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        expect(readArticle(outline)).toEqual(readArticle(outline));
      }),
      { numRuns: 30 },
    );
  });

  it('reads a page of 5,000 blocks in a moment', () => {
    const outline = pageOf(
      `<article><h1>Ministers meet</h1>${'<h2>FAQ</h2><h3>Who pays?</h3><p>The buyers pay, as they always have.</p>'.repeat(1500)}</article>`,
    );
    const start = performance.now();
    readArticle(outline);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
