// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../page/reading/read-page.ts';
import { sightOf } from '../../../page/reading/sight.ts';
import { lines, pageFrom } from '../page-from.ts';

describe('limits and meta', () => {
  it('reads to the last words of the body, also outside any element', () => {
    expect(lines('<p>one</p>two')).toEqual(['paragraph: one', 'paragraph: two']);
  });

  it('says so where a page is nested too deep to be read', () => {
    let nested: Node = document.createTextNode('two');
    for (let depth = 0; depth < 900; depth += 1) {
      const around = document.createElement('i');
      around.append(nested);
      nested = around;
    }
    document.body.replaceChildren('one ', nested);
    // The test's DOM looks at all ancestors for each style.
    const sight = { ...sightOf(window), shown: () => true };
    expect(readPage(document, { sight }).outline).toMatchObject({ complete: false, blocks: [{ text: 'one' }] });
  });

  it('stops at its limits and says so', () => {
    const body = '<p>one</p><p>two</p><p>three</p>';
    expect(pageFrom(body, { limits: { blocks: 2, characters: 99, nodes: 99 } }).outline).toMatchObject({
      complete: false,
    });
    expect(lines(body, { limits: { blocks: 99, characters: 7, nodes: 99 } })).toEqual([
      'paragraph: one',
      'paragraph: two',
    ]);
    expect(lines(body, { limits: { blocks: 99, characters: 99, nodes: 4 } })).toEqual([
      'paragraph: one',
      'paragraph: two',
    ]);
    expect(pageFrom(body).outline.complete).toBe(true);
  });

  it('does not go on through a million words of one paragraph', () => {
    const paragraph = document.createElement('p');
    for (let count = 0; count < 2000; count += 1) paragraph.append('word ');
    document.body.replaceChildren(paragraph);
    const looked = vi.fn();
    const last = paragraph.childNodes[1999] as Text;
    Object.defineProperty(last, 'nodeValue', { get: looked });
    const outline = readPage(document, { limits: { blocks: 99, characters: 500, nodes: 9999 } }).outline;
    expect(outline).toMatchObject({ complete: false, blocks: [] });
    expect(looked).not.toHaveBeenCalled();
  });

  it('takes no more of the head than a page of news has', () => {
    const { outline } = pageFrom('<p>one</p>');
    document.title = 'long '.repeat(9999);
    for (let count = 0; count < 1500; count += 1) {
      const meta = Object.assign(document.createElement('meta'), { name: `n${count}`, content: 'x'.repeat(20_000) });
      document.head.append(meta);
    }
    const { tags, title } = readPage(document).outline.meta;
    expect(outline.meta.title).not.toBe(title);
    expect([title.length, Object.keys(tags).length <= 1000, tags.n0?.length]).toEqual([10_000, true, 10_000]);
    document.head.replaceChildren();
  });

  it('reads nothing, and fails at nothing, where a page took its own element away', () => {
    const { documentElement } = document;
    documentElement.remove();
    const { outline } = readPage(document, { sight: sightOf(window) });
    document.append(documentElement);
    expect(outline).toMatchObject({ complete: true, blocks: [], meta: { lang: '' } });
  });

  it('changes nothing in the document', () => {
    pageFrom('<div>a<p>b<br><br>c</p></div>');
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads metadata: the first of each name, JSON-LD and the first time', () => {
    document.head.replaceChildren(
      element('meta', { property: 'OG:Type', content: 'article' }),
      element('meta', { property: 'og:type', content: 'other' }),
      element('script', { type: 'application/ld+json' }, '{"@type":"NewsArticle"}'),
    );
    const { meta } = pageFrom('<time datetime="2026-03-12">x</time>').outline;
    expect(meta.tags).toEqual({ 'og:type': 'article' });
    expect(meta.jsonLd).toEqual(['{"@type":"NewsArticle"}']);
    expect(meta.time).toBe('2026-03-12');
  });
});

function element(tag: string, attributes: Record<string, string>, text = ''): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
