import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPages } from '../../../../bench/quality/annotation/load-pages.ts';

const html = `<body><h1>Rates rise</h1><p>In short, more.</p><p>The bank raised rates on Tuesday.</p>
<p>“We will <b>not</b> hesitate,” said Dalia Oruna, the governor.</p><p>What is a rate? A price.</p></body>`;

const sound = {
  ...{ kind: 'wire', genre: 'report', title: 'Rates rise', published: '2026-05-12', language: 'en' },
  standfirst: 'In short',
  paragraphs: [
    { n: 1, opens: 'The bank raised', role: 'lead', gist: 1 },
    { n: 2, opens: '“We will not', role: 'quote' },
  ],
  terms: [{ text: 'rates', n: 1, newcomer: 2, keeps_up: 1, expert: 0 }],
  traps: [{ text: 'bank', n: 1, note: 'of a river' }],
  people: [{ name: 'Dalia Oruna', description: 'The governor', n: 2 }],
  quotations: [{ n: 2, opens: 'We will not hesitate', speaker: 'Dalia Oruna' }],
  dates: [{ n: 1, date: '2026-05-12', event: 'rates were raised' }],
  passages: [{ text: 'rates', n: [1] }],
  faq: [{ question: 'What is a rate?', opens: 'What is a rate' }],
};

const [first, second] = sound.paragraphs;

describe('annotated pages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
    writeFileSync(join(folder, 'rates.html'), html);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (more: object = {}) => {
    writeFileSync(join(folder, 'rates.yaml'), stringify({ ...sound, ...more }));
    return loadPages(folder);
  };

  it('are loaded with what was left out empty', () => {
    const { pages, problems } = load({ traps: undefined });
    expect(problems).toEqual([]);
    expect(pages).toMatchObject([{ name: 'rates', file: join(folder, 'rates.html'), annotation: { traps: [] } }]);
  });

  it('may be none', () => {
    expect(loadPages(join(folder, 'nowhere'))).toEqual({ pages: [], problems: [] });
  });

  it.each([
    [{ titel: 'x' }, 'titel: '],
    [{ published: 'May' }, 'published: a day'],
    [{ terms: [{ text: 'rates', n: 1, newcomer: 3, keeps_up: 1, expert: 0 }] }, 'terms[0].newcomer: '],
    [{ terms: [], passages: [{ text: 'rates', n: [1] }] }, 'passages[0].text: "rates" is none of the terms'],
    [{ people: [{ name: 'Dalia Oruna', n: 3 }] }, 'people[0].n: there is no paragraph 3'],
    [{ paragraphs: [first, { ...second, n: 3 }] }, 'paragraphs[1].n: 3, but it is paragraph 2'],
    [{ paragraphs: [first, { n: 2, opens: '“We will not' }] }, 'paragraphs[1].role: all but headings have one'],
    [{ paragraphs: [first, { ...second, gist: 1 }] }, 'paragraphs: two have the same rank in the gist'],
    [{ paragraphs: [first, { ...second, opens: 'We will' }] }, 'paragraphs[1].opens: "We will" opens no line'],
    [{ title: 'Rates fall' }, 'title: "Rates fall" is no line of the page'],
    [{ standfirst: 'In long' }, 'standfirst: "In long" opens no line'],
    [{ traps: [{ text: 'ban', n: 1, note: 'part of a word' }] }, 'traps[0].text: "ban" is not in paragraph 1'],
    [
      { terms: sound.terms, quotations: [{ n: 1, opens: 'We will', speaker: null }] },
      'quotations[0].opens: "We will" is not in',
    ],
    [{ quotations: [{ n: 2, opens: 'We will', speaker: 'Ada' }] }, 'quotations[0].speaker: "Ada" is not on the page'],
    [{ people: [{ name: 'Dalia Oruna', description: 'a nurse', n: 2 }] }, 'people[0].description: "a nurse" is not on'],
    [{ faq: [{ question: 'Why?', opens: 'What is' }] }, 'faq[0].question: "Why?" is not on the page'],
  ])('with %j are called wrong by file and key', (more, message) => {
    const [problem, ...others] = load(more).problems;
    expect(problem).toContain(`rates.yaml, ${message}`);
    expect(others).toEqual([]);
  });

  it('must have their paragraphs in the order of the page', () => {
    const paragraphs = [
      { ...second, n: 1 },
      { ...first, n: 2 },
    ];
    const empty = { terms: [], traps: [], people: [], quotations: [], passages: [] };
    expect(load({ ...empty, paragraphs }).problems).toEqual([
      'rates.yaml, paragraphs[1].opens: "The bank raised" stands before the paragraph above it',
    ]);
  });

  it('come in twos', () => {
    writeFileSync(join(folder, 'lonely.html'), html);
    writeFileSync(join(folder, 'lost.yaml'), stringify(sound));
    expect(load().problems).toEqual([
      'lost.yaml, file: there is no page lost.html',
      'lonely.html: there is no annotation of this page',
    ]);
  });

  it('that are no YAML are one problem', () => {
    writeFileSync(join(folder, 'rates.yaml'), 'a: [');
    expect(loadPages(folder).problems).toHaveLength(1);
  });
});
