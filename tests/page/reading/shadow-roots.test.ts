// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../page/reading/read-page.ts';

describe('composed tree', () => {
  it('reads open shadow roots with what is slotted into them', () => {
    document.body.replaceChildren();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const heading = document.createElement('h2');
    heading.textContent = 'Inside';
    root.append(heading, document.createElement('slot'));
    const slotted = document.createElement('p');
    slotted.textContent = 'Slotted';
    host.append(slotted);
    document.body.append(host);
    const { outline } = readPage(document);
    expect(outline.blocks.map(({ text }) => text)).toEqual(['Inside', 'Slotted']);
  });
});

describe('nested shadow roots', () => {
  it('reads slots by name, what stands in for missing content, and accordions inside', () => {
    document.body.replaceChildren();
    const host = document.createElement('my-story');
    shadow(host, '<h2>Top</h2><slot name="body"></slot><slot name="end">Nothing more</slot>');
    const inner = document.createElement('my-faq');
    inner.slot = 'body';
    shadow(
      inner,
      '<div><h3><button aria-expanded="false" aria-controls="a">Why?</button></h3><div id="a" hidden>So.</div></div>',
    );
    host.append(inner);
    document.body.append(host);
    const { blocks } = readPage(document).outline;
    expect(blocks.map(({ kind, text, folded }) => [kind, text, folded])).toEqual([
      ['heading', 'Top', undefined],
      ['question', 'Why?', undefined],
      ['paragraph', 'So.', true],
      ['paragraph', 'Nothing more', undefined],
    ]);
  });
});

function shadow(host: Element, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  host.attachShadow({ mode: 'open' }).append(...parsed.body.childNodes);
}
