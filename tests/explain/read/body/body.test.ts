// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../explain/read/body/body.ts';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const textsOf = (body: string) => bodyOf(treeOf(pageOf(body)), null).map(({ text }) => text);
const article = `<h1>Ministers meet over harbour deal</h1>${paragraphs(1, 6)}`;
const expected = [1, 2, 3, 4, 5, 6].map((seed) => prose(seed));

describe('bodyOf', () => {
  it('takes the paragraphs of the article and leaves navigation, sidebar and footer', () => {
    const page = `<header><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></nav></header>
      <main><article>${article}</article><aside><p>${prose(90)}</p></aside></main><footer><p>${prose(91)}</p></footer>`;
    expect(textsOf(page)).toEqual(expected);
  });

  it('leaves boxes that are named after what they hold: related stories, newsletters, comments, author', () => {
    const page = `<article>${article}
      <div class="related-stories"><p>${prose(70)}</p></div><div class="newsletter-signup"><p>${prose(71)}</p></div>
      <div class="authorBio author"><p>${prose(72)}</p></div></article><section id="comments"><p>${prose(73)}</p></section>`;
    expect(textsOf(page)).toEqual(expected);
  });

  it('keeps the article although its box is named after what stands beside it', () => {
    expect(textsOf(`<div class="content with-sidebar has-comments"><article>${article}</article></div>`)).toEqual(
      expected,
    );
    expect(textsOf(`<div class="page nav-open"><div class="sidebar-layout">${article}</div></div>`)).toEqual(expected);
  });

  it('gathers text that is spread over sibling boxes', () => {
    const modules = [1, 2, 3, 4, 5, 6].map((seed) => `<div class="text-block b${seed}"><p>${prose(seed)}</p></div>`);
    expect(
      textsOf(`<main><h1>Ministers meet</h1>${modules.join('<div class="ad-slot">Advertisement</div>')}</main>`),
    ).toEqual(expected);
  });

  it('keeps all of a live blog, also when one entry is far longer than the others', () => {
    const entry = (from: number, count: number) => `<div class="entry post-${from}">${paragraphs(from, count)}</div>`;
    expect(textsOf(`<main><h1>Live</h1><div>${entry(1, 1)}${entry(2, 9)}${entry(11, 1)}</div></main>`)).toHaveLength(
      11,
    );
  });

  it('keeps subheadings, lists, quotes and tables of the article', () => {
    const page = `<article><h1>Ministers meet</h1><p>${prose(1)}</p><h2>The deal</h2><ul><li>Lower fees</li><li>Two new piers</li></ul>
      <blockquote><p>${prose(2)}</p></blockquote><table><tr><td>2023</td><td>41</td></tr></table><p>${prose(3)}</p></article>`;
    expect(textsOf(page)).toEqual([
      prose(1),
      'The deal',
      'Lower fees',
      'Two new piers',
      prose(2),
      '2023\n41',
      prose(3),
    ]);
  });

  it('drops lists of links and the headings above them', () => {
    const list =
      '<h3>Read on</h3><ul><li><a href="/a">The harbour in pictures</a></li><li><a href="/b">Who owns the piers</a></li></ul>';
    expect(textsOf(`<article><h1>Ministers meet</h1>${paragraphs(1, 6)}${list}</article>`)).toEqual(expected);
  });

  it('drops what stands before the first sentence, but not a short first sentence', () => {
    const page = `<article><h1>Ministers meet</h1><p>World</p><p>By Ann Reed</p><p>The harbour is for sale again.</p>${paragraphs(1, 6)}</article>`;
    expect(textsOf(page)).toEqual(['The harbour is for sale again.', ...expected]);
  });

  it('leaves an aside between the paragraphs', () => {
    const page = `<article><h1>Ministers meet</h1>${paragraphs(1, 3)}<aside><p>${prose(60)}</p></aside>${paragraphs(4, 3)}</article>`;
    expect(textsOf(page)).toEqual(expected);
  });

  it('keeps the article whatever the body of the page is called', () => {
    const page = pageOf(`<article>${article}</article>`);
    const boxes = page.boxes.map((box, at) => (at === 0 ? { ...box, hint: 'footer' } : box));
    expect(bodyOf(treeOf({ ...page, boxes }), null)).toHaveLength(expected.length);
  });

  it('leaves captions of pictures, and keeps those of tables', () => {
    const page = `<article><h1>Ministers meet</h1>${paragraphs(1, 3)}<figure><figcaption>The harbour on a Monday</figcaption></figure>
      <table><caption>Votes by district</caption><tr><td>North</td><td>41</td></tr></table>${paragraphs(4, 3)}</article>`;
    expect(textsOf(page)).toEqual([...expected.slice(0, 3), 'Votes by district', 'North\n41', ...expected.slice(3)]);
  });

  it('takes a paragraph once that the page holds twice', () => {
    expect(textsOf(`<article>${article}<p>${prose(2)}</p></article>`)).toEqual(expected);
  });

  it('is empty where a page has no running text', () => {
    expect(textsOf('<ul><li><a href="/a">One</a></li></ul>')).toEqual([]);
    expect(textsOf('')).toEqual([]);
  });

  it('keeps the entries of a live blog in their order, without their times and controls', () => {
    const entry = (seed: number) =>
      `<div class="entry post-${seed}"><time>1${seed}:30</time><h2>Entry number ${seed}</h2><p>${prose(seed)}</p><span>Share</span></div>`;
    const controls = '<p>Newest first</p><p>Show key events only</p>';
    const page = `<main><h1>Harbour talks: live</h1>${controls}<div>${[1, 2, 3].map(entry).join('')}</div><p>Load more updates</p></main>`;
    expect(textsOf(page)).toEqual([1, 2, 3].flatMap((seed) => [`Entry number ${seed}`, prose(seed)]));
  });

  it('reads a text in several containers in order, without the lines that number its pages', () => {
    const part = (from: number) => `<div class="page">${paragraphs(from, 2)}</div><p>Page ${from} of 3</p>`;
    expect(textsOf(`<main><h1>Ministers meet</h1>${part(1)}${part(3)}${part(5)}</main>`)).toEqual(expected);
  });

  it('reads pages from right to left', () => {
    const lines = [1, 2, 3, 4].map(
      (seed) => `قالت الوزيرة إن خطة الميناء القديم ستكلف أكثر مما كان متوقعا في العام ${seed}، وإن المحادثات توقفت.`,
    );
    const page = `<div dir="rtl"><nav><a href="/a">الرئيسية</a></nav><article><h1>اتفاق الميناء</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p>اقرأ أيضا: الميناء في صور</p></article></div>`;
    expect(textsOf(page)).toEqual(lines);
  });

  it('reads a text whose boxes come from open shadow roots', () => {
    const blocks = [1, 2, 3, 4].map((seed, id) => ({ ...shadowBlock, id, text: prose(seed), box: 3 }));
    const boxes = ['body', 'news-app', 'story-view', 'section'].map((tag, at) => ({ parent: at - 1, tag, hint: '' }));
    const { meta } = pageOf('');
    expect(bodyOf(treeOf({ meta, boxes, blocks, complete: true }), null)).toHaveLength(4);
  });

  it('leaves the note on the author below the text', () => {
    const note = '<p>Ann Reed covers harbours, ferries and the sea for the paper.</p>';
    const tree = treeOf(pageOf(`<article>${article}${note}</article>`));
    expect(bodyOf(tree, 'Ann Reed').map(({ text }) => text)).toEqual(expected);
    expect(bodyOf(tree, null)).toHaveLength(expected.length + 1);
  });

  it('leaves the headline where it stands again as a heading', () => {
    const page = `<article><h1>Ministers meet over harbour deal</h1><h2>Ministers meet over harbour deal</h2>${paragraphs(1, 6)}</article>`;
    expect(textsOf(page)).toEqual(expected);
  });

  it('drops a list most of whose entries are links, although one has a long text', () => {
    const links = ['piers', 'ferries', 'wall'].map((name) => `<li><a href="/${name}">All on the ${name}</a></li>`);
    const list = `<ul>${links.join('')}<li>${prose(40)}</li></ul>`;
    expect(textsOf(`<article><h1>Ministers meet</h1>${paragraphs(1, 6)}${list}</article>`)).toEqual(expected);
  });
});

describe('headings that are sentences', () => {
  it('stay above pictures alone', () => {
    const entry = (seed: number) =>
      `<h3>${prose(seed, 1)}</h3><figure><figcaption>The harbour ${seed}</figcaption></figure>`;
    expect(
      textsOf(`<article><h1>Ministers meet</h1>${paragraphs(1, 2)}${entry(30)}${entry(31)}<h3>Pictures</h3></article>`),
    ).toEqual([prose(1), prose(2), prose(30, 1), prose(31, 1)]);
  });
});

const shadowBlock = { kind: 'paragraph', quiet: [], linkChars: 0, boldChars: 0 } as const;
