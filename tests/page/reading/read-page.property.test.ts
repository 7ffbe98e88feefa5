// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../explain/read/read-article.ts';
import { readPage } from '../../../page/reading/read-page.ts';
import { pageFrom } from '../page-from.ts';

const tags =
  'div p span a b h1 h2 ul li dl dt dd details summary button table tr td blockquote figure figcaption article nav my-part br hr img script style svg slot input';
const attributes = [
  'class="faq-item ad"',
  'id="x"',
  'id="x"',
  'hidden',
  'aria-hidden="true"',
  'aria-expanded="false" aria-controls="x y  x"',
  'role="heading" aria-level="99"',
  'role="button" aria-controls=""',
  'href="#"',
  'style="display:none"',
  'contenteditable',
  'open',
  'dir="rtl"',
  'class="',
  '="=',
];
const texts = [
  '',
  ' ',
  'One two.',
  'a\u00adb',
  '\u200b',
  '&amp;&nbsp;&#0;&bogus;',
  '1 < 2 <',
  '港',
  '\u202e(',
  'x'.repeat(3000),
];

/** HTML as broken as it comes: tags that close nothing, attributes that end nowhere. */
const html = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...tags.split(' ')), fc.constantFrom('', '', ...attributes))
          .map(([tag, more]) => `<${tag} ${more}>`),
      },
      { weight: 3, arbitrary: fc.constantFrom(...tags.split(' ')).map((tag) => `</${tag}>`) },
      { weight: 3, arbitrary: fc.constantFrom(...texts) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.join(''));

/** For every page. */
const always = (holds: (html: string) => void) => fc.assert(fc.property(html, holds), { numRuns: 100 });

describe('readPage, given any HTML', () => {
  it('gives blocks with normalised text in boxes that come after those around them', () => {
    always((body) => {
      const { boxes, blocks } = pageFrom(body).outline;
      for (const [at, { parent }] of boxes.entries()) expect(parent >= (at === 0 ? -1 : 0) && parent < at).toBe(true);
      for (const [at, { id, text, box, quiet, linkChars, boldChars }] of blocks.entries()) {
        expect(id).toBe(at);
        expect(text).not.toMatch(/^$|^\s|\s$| {2}|[\u00a0\u00ad\u200b]/);
        expect(boxes[box]).toBeDefined();
        expect(Math.max(linkChars, boldChars)).toBeLessThanOrEqual(text.length);
        let end = 0;
        for (const span of quiet) {
          expect(span[0] >= end && span[1] > span[0] && span[1] <= text.length).toBe(true);
          end = span[1];
        }
      }
    });
  });

  it('changes nothing on the page and reads the same again', () => {
    always((body) => {
      const { outline } = pageFrom(body);
      const before = document.body.innerHTML;
      expect(readPage(document).outline).toEqual(outline);
      expect(document.body.innerHTML).toBe(before);
    });
  });

  it('gives what can be read as an article', () => {
    always((body) => {
      expect(readArticle(pageFrom(body).outline).blocks).toBeInstanceOf(Array);
    });
  });

  it('stops at its limits and says so', () => {
    always((body) => {
      const { outline } = pageFrom(`${body}<p>One</p><p>Two</p>`, {
        limits: { blocks: 1, characters: 400_000, nodes: 999 },
      });
      expect(outline.blocks.length).toBeLessThanOrEqual(1);
      if (pageFrom(`${body}<p>One</p><p>Two</p>`).outline.blocks.length > 1) expect(outline.complete).toBe(false);
    });
  });
});
