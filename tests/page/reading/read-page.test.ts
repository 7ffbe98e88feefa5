// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sightOf } from '../../../page/reading/sight.ts';
import { lines, pageFrom } from '../page-from.ts';

describe('blocks', () => {
  it('reads headings with their level, paragraphs, items and quotes', () => {
    const { outline } = pageFrom('<h2>Talks</h2><p>One.</p><ul><li>Two</li></ul><blockquote><p>Three</p></blockquote>');
    expect(outline.blocks.map(({ kind, text, level }) => [kind, text, level])).toEqual([
      ['heading', 'Talks', 2],
      ['paragraph', 'One.', undefined],
      ['list-item', 'Two', undefined],
      ['quote', 'Three', undefined],
    ]);
  });

  it('takes a heading by role for one of the second level where it states none that there is', () => {
    const headings = ['', '1', '6', '0', '7'].map((level) => `<div role="heading" aria-level="${level}">Talks</div>`);
    const { outline } = pageFrom(headings.join(''));
    expect(outline.blocks.map(({ level }) => level)).toEqual([2, 1, 6, 2, 2]);
  });

  it('makes one block of a paragraph whatever its inline markup', () => {
    expect(lines('<p>The <b>security</b> <i>guar<span>antees</span></i> hold.</p>')).toEqual([
      'paragraph: The security guarantees hold.',
    ]);
  });

  it('makes blocks of the text before, between and after block children', () => {
    expect(lines('<div>before <b>it</b><p>inside</p>after<p>more</p></div>')).toEqual([
      'paragraph: before it',
      'paragraph: inside',
      'paragraph: after',
      'paragraph: more',
    ]);
  });

  it('keeps one line break as a new line and takes two as a new block', () => {
    expect(lines('<div>a <br> b<br> <br>c<br></div>')).toEqual(['paragraph: a\nb', 'paragraph: c']);
  });

  it.each(['pre-line', 'pre-wrap', 'break-spaces'])('takes a blank line for two breaks where %s shows it', (style) => {
    const page = (blank: string) =>
      lines(`<div style="white-space: ${style}">\n\nOne <a href="#">two</a>.${blank}Three\nfour.${blank}</div>`);
    expect(page('\n\n')).toEqual(['paragraph: One two.', 'paragraph: Three four.']);
    expect(page(' \n \n\n ')).toEqual(['paragraph: One two.', 'paragraph: Three four.']);
    expect(page('\n')).toEqual(['paragraph: One two. Three four.']);
  });

  it.each(['normal', 'nowrap', 'pre'])('takes a blank line for a space where %s does not show it as text', (style) => {
    expect(lines(`<p style="white-space: ${style}">One.\n\nTwo.</p>`)).toEqual(['paragraph: One. Two.']);
  });

  it('reads a data table row by row, cells on lines of their own', () => {
    expect(lines('<table><caption>Votes</caption><tr><th>For</th><td>12</td></tr></table>')).toEqual([
      'caption: Votes',
      'table: For\n12',
    ]);
  });

  it('takes a table that holds paragraphs for mere layout', () => {
    expect(lines('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
    ]);
  });

  it('reads terms, definitions and captions as such', () => {
    expect(lines('<dl><dt>T</dt><dd><p>D</p></dd></dl><figure><figcaption>C <b>c</b></figcaption></figure>')).toEqual([
      'term: T',
      'definition: D',
      'caption: C c',
    ]);
  });

  it('reads paragraphs of an entry in a list of articles as paragraphs', () => {
    expect(lines('<ul><li><article><h3>H</h3><p>P</p></article></li></ul>')).toEqual(['heading: H', 'paragraph: P']);
  });

  it('parts inline elements that the style puts on lines of their own', () => {
    expect(
      lines('<div><span style="display:block">Kicker</span><span style="display:block">Headline</span></div>'),
    ).toEqual(['paragraph: Kicker', 'paragraph: Headline']);
  });

  it('parts words at an empty element only where that has a line or a box of its own', () => {
    const between = (style: string) => lines(`<p>one<img style="display:${style}">two</p>`);
    expect(between('inline')).toEqual(['paragraph: onetwo']);
    expect(between('inline-block')).toEqual(['paragraph: one two']);
    expect(between('block')).toEqual(['paragraph: one', 'paragraph: two']);
    expect(between('none')).toEqual(['paragraph: onetwo']);
    expect(lines('<p>one<script></script>two</p>')).toEqual(['paragraph: onetwo']);
  });

  it('reads across breaks within words, reading aids and marks of direction', () => {
    expect(lines('<p>cease<wbr>fire sanc&shy;tions <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>口</p>')).toEqual([
      'paragraph: ceasefire sanctions 港口',
    ]);
    const block = '<span style="display:block">';
    expect(lines(`<p dir="rtl">\u200fشلوم\u200e abc\u200e</p>`)).toEqual(['paragraph: \u200fشلوم\u200e abc\u200e']);
    expect(lines(`<p>${block}one\u200f</span>${block}\u200etwo</span></p>`)).toEqual([
      'paragraph: one\u200f',
      'paragraph: \u200etwo',
    ]);
  });

  it('reads a paragraph on around a figure', () => {
    expect(
      lines('<div>Before<figure><picture><img></picture><figcaption>Seen</figcaption></figure>after</div>'),
    ).toEqual(['paragraph: Before', 'caption: Seen', 'paragraph: after']);
  });

  it('leaves a floating initial letter in its word', () => {
    expect(lines('<p><span style="float:left;display:block">T</span>he talks</p>')).toEqual(['paragraph: The talks']);
  });
});

describe('spans and counts', () => {
  it('keeps links, code and editable text quiet', () => {
    const { outline } = pageFrom(
      '<p>a <a href="#">link <b>bold</b></a> b <code>c</code> d</p><p contenteditable>edit</p>',
    );
    const [first, second] = outline.blocks;
    expect(first?.quiet.map(([start, end]) => first.text.slice(start, end))).toEqual(['link bold', 'c']);
    expect(first?.linkChars).toBe(9);
    expect(first?.boldChars).toBe(4);
    expect(second?.quiet).toEqual([[0, 4]]);
  });

  it('keeps no anchor without address quiet', () => {
    expect(pageFrom('<p>a <a name="x">b</a></p>').outline.blocks[0]?.quiet).toEqual([]);
  });
});

describe('what is asked of style', () => {
  function asked(html: string, unseen = ''): { ids: string[]; lines: string[] } {
    const own = sightOf(window);
    const ids: string[] = [];
    const shown = (element: Element) => {
      ids.push(element.id);
      return !element.closest(unseen || 'none');
    };
    return { lines: lines(html, { sight: { ...own, shown } }), ids: ids.filter((id) => id !== '') };
  }

  it('asks nothing of elements without text', () => {
    expect(asked('<div id="a"><div id="b"><i id="c"><img></i></div> <div id="d"></div></div>').ids).toEqual([]);
  });

  it('asks only the innermost of the elements around a text that is seen', () => {
    const html = '<div id="a"><div id="b"><p id="c">One</p><p id="d">Two</p></div></div>';
    expect(asked(html)).toEqual({ ids: ['c', 'd'], lines: ['paragraph: One', 'paragraph: Two'] });
  });

  it('asks nothing more in an element that turned out hidden', () => {
    const html =
      '<div id="a"><ul id="b"><li id="c"><b id="d">One</b></li><li id="e">Two</li></ul><p id="f">Three</p></div>';
    expect(asked(html, '#b')).toEqual({ ids: ['d', 'a', 'b', 'f'], lines: ['paragraph: Three'] });
  });

  it('ends a paragraph at a box without text, but not at a hidden one', () => {
    expect(asked('one<div id="a"><img></div>two').lines).toEqual(['paragraph: one', 'paragraph: two']);
    expect(asked('one <div id="a"><img></div>two', '#a').lines).toEqual(['paragraph: one two']);
  });
});

describe('boxes', () => {
  it('lists the boxes around each block, parents first, with what their attributes say as written', () => {
    const { outline } = pageFrom(
      '<main><div class="ArticleBody-text x9" id="story" data-testid="p1"><p>Text</p></div></main>',
    );
    expect(outline.boxes).toEqual([
      { parent: -1, tag: 'body', hint: '' },
      { parent: 0, tag: 'main', hint: '' },
      { parent: 1, tag: 'div', hint: ' ArticleBody-text x9 story p1' },
      { parent: 2, tag: 'p', hint: '' },
    ]);
    expect(outline.blocks[0]?.box).toBe(3);
  });
});
