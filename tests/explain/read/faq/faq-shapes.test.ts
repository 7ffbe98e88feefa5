// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../explain/read/read-article.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { pageOf, paragraphs } from '../outline-of.ts';

const first = 'It is a tax on goods that cross the border between the two towns.';
const second = 'The importer pays it, and mostly passes it on to the buyers.';
const third = 'It starts in May, unless the two towns agree before then on the piers.';

const read = (section: string) =>
  readArticle(pageOf(`<article><h1>Ministers meet</h1>${paragraphs(1, 5)}${section}</article>`));
const pairs = (section: string) => read(section).faq.map(({ question, answer }) => [question, answer]);
const expected = [
  ['What is a duty?', first],
  ['Who pays it?', second],
];

describe('faqOf, by the way a page is built', () => {
  it('reads accordions whose button stands beside the question', () => {
    const item = (q: string, a: string) =>
      `<li><div><h3>${q}</h3><button aria-expanded="false" aria-controls="p" aria-label="Open"></button></div><div id="p"><p>${a}</p></div></li>`;
    expect(pairs(`<h2>FAQ</h2><ul>${item('What is a duty?', first)}${item('Who pays it?', second)}</ul>`)).toEqual(
      expected,
    );
  });

  it('reads accordions whose question is a link to its panel', () => {
    const item = (q: string, a: string, id: string) =>
      `<div class="panel"><h3><a href="#${id}" aria-expanded="false">${q}</a></h3><div id="${id}" class="collapse" style="display: none"><p>${a}</p></div></div>`;
    expect(pairs(`<h2>FAQ</h2>${item('What is a duty?', first, 'a')}${item('Who pays it?', second, 'b')}`)).toEqual(
      expected,
    );
  });

  it('reads accordions of elements with a role, and ends an answer with its panel', () => {
    const item = (q: string, a: string, id: string) =>
      `<div role="button" aria-expanded="false" aria-controls="${id}">${q}</div><div id="${id}" role="region"><p>${a}</p><h4>The start</h4><p>${third}</p></div>`;
    expect(
      pairs(
        `${item('What is a duty?', first, 'a')}${item('Who pays it?', second, 'b')}<p>The talks go on in June, all say.</p>`,
      ),
    ).toEqual([
      ['What is a duty?', `${first}\nThe start\n${third}`],
      ['Who pays it?', `${second}\nThe start\n${third}`],
    ]);
  });

  it('reads accordions made of tabs', () => {
    const item = (q: string, a: string, id: string) =>
      `<h3 role="tab" aria-expanded="false" aria-controls="${id}">${q}</h3><div id="${id}" role="tabpanel" hidden><p>${a}</p></div>`;
    expect(pairs(item('What is a duty?', first, 'a') + item('Who pays it?', second, 'b'))).toEqual(expected);
  });

  it('reads folds under a heading for questions, though their labels are no questions', () => {
    const item = (q: string, a: string) => `<details><summary>${q}</summary><p>${a}</p></details>`;
    expect(pairs(`<h2>FAQ</h2>${item('The duty', first)}${item('Who has to pay', second)}`)).toEqual([
      ['The duty', first],
      ['Who has to pay', second],
    ]);
  });

  it('tells a fold beside the questions from a fold in an answer', () => {
    const item = (q: string, a: string) => `<details><summary>${q}</summary><p>${a}</p></details>`;
    const nested = item('Who pays it?', `${second}</p>${item('Small print', third)}<p>So far.`);
    expect(pairs(`<h2>FAQ</h2>${item('Shipping', first)}${nested}`)).toEqual([
      ['Shipping', first],
      ['Who pays it?', `${second}\nSmall print\n${third}\nSo far.`],
    ]);
  });

  it('reads a question in bold at the beginning of its answer', () => {
    const item = (q: string, a: string, gap: string) => `<p><b>${q}</b>${gap}${a}</p>`;
    const three =
      item('What is a duty?', first, ' ') + item('Who pays it?', second, '<br>') + item('When?', third, ' ');
    const { faq, blocks } = read(three);
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual([...expected, ['When?', third]]);
    expect(faq.map((pair) => pair.blocks)).toEqual(blocks.slice(-3).map(({ id }) => [id]));
  });

  it('reads also a long question in bold, for it is told by what is bold and not by its length', () => {
    const long = 'What is a duty on goods that come over the border by ship, and since when is it asked for?';
    const items = [long, 'Who pays it in the end?', 'When does it start?'].map(
      (question, at) => `<p><b>${question}</b> ${[first, second, third][at]}</p>`,
    );
    expect(pairs(`<h2>FAQ</h2>${items.join('')}`)[0]?.[0]).toBe(long);
  });

  it('reads a list of questions in bold with their answers', () => {
    const item = (q: string, a: string) => `<li><p><strong>${q}</strong></p><p>${a}</p></li>`;
    expect(pairs(`<h2>FAQ</h2><ol>${item('What is a duty?', first)}${item('Who pays it?', second)}</ol>`)).toEqual(
      expected,
    );
  });

  it('reads "Q:" and "A:" on lines of one paragraph', () => {
    expect(pairs(`<p>Q: What is a duty?<br>A: ${first}</p><p>Q: Who pays it?<br>A: ${second}</p>`)).toEqual(expected);
  });

  it('reads numbered questions, with and without a mark on the answer', () => {
    expect(
      pairs(`<p>Question 1: What is a duty?</p><p>Answer 1: ${first}</p><p>Q2. Who pays it?</p><p>A2. ${second}</p>`),
    ).toEqual(expected);
    const heads = `<h3>Question 1: What is a duty?</h3><p>${first}</p><h3>Question 2: Who pays it?</h3><p>${second}</p>`;
    expect(pairs(`${heads}<h3>Question 3: When?</h3><p>${third}</p>`)).toEqual([...expected, ['When?', third]]);
  });

  it('reads microdata, where boxes say what is asked and what answers it', () => {
    const item = (q: string, a: string) =>
      `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><div class="question" itemprop="name">${q}</div><div itemprop="acceptedAnswer"><div itemprop="text"><p>${a}</p></div></div></div>`;
    expect(pairs(item('The duty, in short', first) + item('Who pays it?', second))).toEqual([
      ['The duty, in short', first],
      ['Who pays it?', second],
    ]);
  });

  it('takes subheadings under a heading for questions as questions, where none has a question mark', () => {
    expect(
      pairs(
        `<h2>Your questions answered</h2><h3>How it works</h3><p>${first}</p><h3>Who has to pay</h3><p>${second}</p>`,
      ),
    ).toEqual([
      ['How it works', first],
      ['Who has to pay', second],
    ]);
  });

  it('reads a newsroom’s folds that explain, by the one heading of their label', () => {
    const atom = (type: string, title: string, a: string) =>
      `<div data-atom-type="${type}"><details><summary><span>Quick guide</span><h4>${title}</h4><span>Show</span></summary><div><p>${a}</p></div></details></div>`;
    const { faq } = read(atom('qanda', 'What is a duty?', first) + atom('guide', 'The harbour deal', third));
    expect(faq.map(({ kind, question, answer }) => [kind, question, answer])).toEqual([
      ['question', 'What is a duty?', first],
      ['definition', 'The harbour deal', third],
    ]);
  });

  it('reads definition lists of terms as definitions, but no lists of figures', () => {
    const { faq } = read(`<dl><dt>Duty</dt><dd>${first}</dd><dt>Importer</dt><dd>${second}</dd></dl>`);
    expect(faq.map(({ kind, question, answer }) => [kind, question, answer])).toEqual([
      ['definition', 'Duty', first],
      ['definition', 'Importer', second],
    ]);
    expect(pairs('<dl><dt>Population</dt><dd>12,000</dd><dt>Mayor</dt><dd>Ann Reed, since May</dd></dl>')).toEqual([]);
  });

  it('counts only questions that are built alike', () => {
    const clip = (title: string) => `<div class="player embed"><h2>${title}</h2></div><p>${third}</p>`;
    expect(pairs(`<h2>What is a duty?</h2><p>${first}</p>${clip('Who pays?')}${clip('Since when?')}`)).toEqual([]);
  });

  it('takes no interview for questions and answers', () => {
    const talk = [
      ['How did you become mayor?', 'I stood for the post because nobody else wanted it at the time.'],
      ['What do you want to change?', 'My first aim is the harbour, and I think that we can do it.'],
      ['When will you start?', 'I start in May with the piers and the old storehouses.'],
    ];
    const bold = talk.map(([q, a]) => `<p><strong>${q}</strong></p><p>${a}</p>`).join('');
    const marked = talk.map(([q, a]) => `<p>Q: ${q}</p><p>A: ${a}</p>`).join('');
    expect(pairs(bold)).toEqual([]);
    expect(pairs(marked)).toEqual([]);
    expect(pairs(`<h2>Q&amp;A</h2>${marked}`)).toEqual([]);
  });

  it('takes twice the work for a page of twice as many headings for questions', () => {
    const page = (times: number) => pageOf(`<article>${'<p><b>FAQ</b></p><h6>Why?</h6>'.repeat(times)}</article>`);
    expectSteadyWork(600, page, readArticle);
  });
});
