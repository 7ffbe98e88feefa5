// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../explain/read/read-article.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const first = 'It is a tax on goods that cross the border.';
const second = 'The importer pays it, and mostly passes it on to the buyers.';
const third = 'It starts in May, unless the two towns agree before then.';

/** An article with the given section at its end. */
const read = (section: string, head?: string) =>
  readArticle(pageOf(`<article><h1>Ministers meet</h1>${paragraphs(1, 5)}${section}</article>`, head));
const pairs = (section: string, head?: string) =>
  read(section, head).faq.map(({ question, answer }) => [question, answer]);
const expected = [
  ['What is a duty?', first],
  ['Who pays it?', second],
];

describe('faqOf', () => {
  it('pairs accordions, open and closed', () => {
    const item = (q: string, a: string, open = '') => `<details${open}><summary>${q}</summary><p>${a}</p></details>`;
    expect(pairs(`<h2>FAQ</h2>${item('What is a duty?', first)}${item('Who pays it?', second, ' open')}`)).toEqual(
      expected,
    );
  });

  it('pairs accordion buttons with the panels they control', () => {
    const item = (q: string, a: string, id: string) =>
      `<div><h3><button aria-expanded="false" aria-controls="${id}">${q}</button></h3><div id="${id}" hidden><p>${a}</p></div></div>`;
    expect(pairs(item('What is a duty?', first, 'a') + item('Who pays it?', second, 'b'))).toEqual(expected);
  });

  it('takes no table of contents, menu or other fold for questions', () => {
    expect(
      pairs('<details><summary>Table of contents</summary><p>The deal, and what comes after it</p></details>'),
    ).toEqual([]);
  });

  it('pairs definition lists of questions', () => {
    expect(pairs(`<dl><dt>What is a duty?</dt><dd>${first}</dd><dt>Who pays it?</dt><dd>${second}</dd></dl>`)).toEqual(
      expected,
    );
  });

  it('pairs questions as headings under a heading that announces them', () => {
    const section = `<h2>Your questions answered</h2><h3>What is a duty?</h3><p>${first}</p><h3>Who pays it?</h3><p>${second}</p>`;
    expect(pairs(`${section}<h2>The deal</h2><p>${third}</p>`)).toEqual(expected);
  });

  it('keeps all paragraphs of an answer', () => {
    expect(pairs(`<h2>FAQ</h2><h3>What is a duty?</h3><p>${first}</p><p>${second}</p>`)).toEqual([
      ['What is a duty?', `${first}\n${second}`],
    ]);
  });

  it('pairs three or more questions as headings, but not one or two', () => {
    const heads = ['What is a duty?', 'Who pays it?', 'When does it start?'].map(
      (q, at) => `<h2>${q}</h2><p>${[first, second, third][at]}</p>`,
    );
    expect(pairs(heads.join(''))).toEqual([...expected, ['When does it start?', third]]);
    expect(pairs(heads.slice(0, 2).join(''))).toEqual([]);
  });

  it('pairs bold lines and lines in capitals that are questions', () => {
    const bold = (q: string, a: string) => `<p><strong>${q}</strong></p><p>${a}</p>`;
    const three = bold('What is a duty?', first) + bold('Who pays it?', second) + bold('When does it start?', third);
    expect(pairs(three).slice(0, 2)).toEqual(expected);
    expect(
      pairs(`<p>WHAT IS IT?</p><p>${first}</p><p>WHO PAYS?</p><p>${second}</p><p>SINCE WHEN?</p><p>${third}</p>`),
    ).toHaveLength(3);
  });

  it('pairs "Q:" and "A:" and takes these marks off', () => {
    expect(pairs(`<p>Q: What is a duty?</p><p>A: ${first}</p><p>Q. Who pays it?</p><p>A. ${second}</p>`)).toEqual(
      expected,
    );
  });

  it('gives answers that have lost their questions, one for each box', () => {
    const item = (a: string) => `<div class="faq-item"><div class="faq-answer"><p>${a}</p></div></div>`;
    const { faq, blocks } = read(`<h2>Frequently Asked Questions</h2>${item(first)}${item(second)}`);
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual([
      [null, first],
      [null, second],
    ]);
    expect(blocks.filter(({ role }) => role === 'faq').map(({ text }) => text)).toEqual([
      'Frequently Asked Questions',
      first,
      second,
    ]);
  });

  it('gives answers that have lost their questions, one for each paragraph where there are no boxes', () => {
    const long = 'The two towns share the costs of the piers until the contract ends.';
    expect(
      pairs(`<h2>Frequently asked questions</h2><p>${long}</p><p>${second}</p><h2>The deal</h2><p>${third}</p>`),
    ).toEqual([
      [null, long],
      [null, second],
    ]);
  });

  it('gives questions and answers the role faq, also when they stand below the text of the article', () => {
    const page = `<main><article><h1>Ministers meet</h1>${paragraphs(1, 6)}</article><section class="faq"><h2>FAQ</h2><h3>Who pays it?</h3><p>${second}</p></section></main>`;
    const { blocks, faq } = readArticle(pageOf(page));
    const own = blocks.filter(({ role }) => role === 'faq');
    expect(own.map(({ text }) => text)).toEqual(['FAQ', 'Who pays it?', second]);
    expect(faq[0]?.blocks).toEqual([own[2]?.id]);
  });

  it('ignores questions of teasers, comments and footers', () => {
    const teasers =
      '<h3><a href="/a">What is a duty?</a></h3><h3><a href="/b">Who pays it?</a></h3><h3><a href="/c">Since when?</a></h3>';
    const comments = `<div class="comments"><h3>Why?</h3><p>${first}</p><h3>How?</h3><p>${second}</p><h3>When?</h3><p>${third}</p></div>`;
    expect(pairs(teasers + comments)).toEqual([]);
  });

  describe('with JSON-LD', () => {
    const entity = (name: string, text: string) => ({
      '@type': 'Question',
      name,
      acceptedAnswer: { '@type': 'Answer', text },
    });
    const stated = {
      '@type': 'FAQPage',
      mainEntity: [entity('What is a duty?', `<p>${first}</p>`), entity('Who pays it?', second)],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(stated)}</script>`;

    it('takes its pairs where the page shows none', () => {
      const { faq } = read('', head);
      expect(faq).toEqual(expected.map(([question, answer]) => ({ kind: 'question', question, answer, blocks: [] })));
    });

    it('takes questions that stand in the article’s own node, with an answer that is only suggested', () => {
      const asked = { '@type': 'Question', text: 'Who pays it?', suggestedAnswer: [{ text: second }] };
      const article = { '@type': 'NewsArticle', hasPart: [asked] };
      expect(pairs('', `<script type="application/ld+json">${JSON.stringify(article)}</script>`)).toEqual([
        ['Who pays it?', second],
      ]);
      const page = { '@type': 'QAPage', mainEntity: entity('What is a duty?', first) };
      expect(pairs('', `<script type="application/ld+json">${JSON.stringify(page)}</script>`)).toEqual([
        ['What is a duty?', first],
      ]);
    });

    it('takes questions of a page for questions that are not marked as such themselves', () => {
      const untyped = ['FAQPage', 'QAPage'].map((type) => {
        const page = { '@type': type, mainEntity: { name: 'Who pays it?', acceptedAnswer: { text: second } } };
        return pairs('', `<script type="application/ld+json">${JSON.stringify(page)}</script>`);
      });
      expect(untyped).toEqual([[['Who pays it?', second]], [['Who pays it?', second]]]);
      const other = { '@type': 'WebPage', mainEntity: { name: 'Who pays it?', acceptedAnswer: { text: second } } };
      expect(pairs('', `<script type="application/ld+json">${JSON.stringify(other)}</script>`)).toEqual([]);
    });

    it('finds lost questions again by their answers', () => {
      const item = (a: string) => `<div class="faq-answer"><p>${a}</p></div>`;
      expect(pairs(`<h2>FAQ</h2>${item(first)}${item(second)}`, head)).toEqual(expected);
    });

    it('finds an answer that is not in the page, and leaves out a question without any', () => {
      const asked = '<h2>FAQ</h2><h3>What is a duty?</h3><h3>Who sails?</h3>';
      expect(pairs(asked, head)).toEqual([['What is a duty?', first]]);
    });

    it('adds nothing to what the page shows', () => {
      expect(pairs(`<h2>FAQ</h2><h3>Who pays it?</h3><p>${prose(40, 1)}</p>`, head)).toEqual([
        ['Who pays it?', prose(40, 1)],
      ]);
    });
  });
});
