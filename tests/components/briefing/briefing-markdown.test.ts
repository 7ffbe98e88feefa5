import { describe, expect, it } from 'vitest';
import { briefingMarkdown } from '../../../components/briefing/briefing-markdown.ts';
import { blockOf, explainerOf, readingOf } from '../invented.ts';

const line = (text: string, paragraph: number | null = 1) => ({ block: 1, text, paragraph, leansBack: false });

describe('briefingMarkdown', () => {
  it('writes every section with its paragraphs', () => {
    const reading = readingOf(
      [blockOf(4, 'Answer.', { paragraph: 3 })],
      {
        gist: [line('The levy returns.')],
        perspectives: [
          {
            ...line('“It is fair.”', 2),
            speaker: 'Ana Reyes',
            description: 'port director',
            quoted: true,
            saysWho: false,
          },
        ],
        people: [{ name: 'Ana Reyes', description: 'port director', block: 1, paragraph: 2, shown: true }],
        timeline: ['1964', '1970-03', '1970-03-12'].map((date) => ({
          ...line(`Event of ${date}.`),
          date,
          shown: true as const,
        })),
        faq: [
          { kind: 'question', question: 'Will it rise?', answer: 'Not yet.', block: 4, paragraph: 3 },
          { kind: 'question', question: null, answer: 'From May.', block: null, paragraph: null },
        ],
        words: [
          { entry: 'levy', marked: true, explainedIn: 4 },
          { entry: 'quota', marked: false, explainedIn: null },
        ],
      },
      { explainers: { levy: explainerOf(), quota: explainerOf({ term: 'quota', definition: 'A share.' }) } },
    );
    expect(briefingMarkdown(reading, null)).toBe(
      [
        '# Port levy returns',
        '## What happened\n\n- The levy returns. (¶ 1)',
        '## Who says what\n\n- **Ana Reyes, port director**: “It is fair.” (¶ 2)',
        '## Who’s who\n\n- **Ana Reyes**: port director (¶ 2)',
        [
          '## Timeline\n',
          '- **1964**: Event of 1964. (¶ 1)',
          '- **March 1970**: Event of 1970-03. (¶ 1)',
          '- **12 March 1970**: Event of 1970-03-12. (¶ 1)',
        ].join('\n'),
        '## Questions this article answers\n\n- **Will it rise?** Not yet. (¶ 3)',
        '## Answers in this article\n\n- From May.',
        '## Words to know\n\n- **levy**: A charge that a state collects for a set purpose. (explained in ¶ 3)',
        '### Also in this article\n\n- **quota**: A share.\n',
      ].join('\n\n'),
    );
  });

  it('puts dots before a quotation that leans on what is not shown', () => {
    const said = {
      ...line('“He lies.”'),
      leansBack: true,
      speaker: 'Ana Reyes',
      description: '',
      quoted: true,
      saysWho: false,
    };
    expect(briefingMarkdown(readingOf([], { perspectives: [said] }), null)).toContain(
      '- **Ana Reyes**: … “He lies.” (¶ 1)',
    );
  });

  it('puts the speaker in bold where a line says who speaks', () => {
    const said = {
      ...line('“He lies,” said Ana Reyes.'),
      speaker: 'Ana Reyes',
      description: '',
      quoted: true,
      saysWho: true,
    };
    expect(briefingMarkdown(readingOf([], { perspectives: [said] }), null)).toContain(
      '- “He lies,” said **Ana Reyes**. (¶ 1)',
    );
  });

  it('says first what is no report', () => {
    const { article } = readingOf();
    const paid = { ...article, meta: { ...article.meta, site: 'The Paper', genre: 'sponsored' as const } };
    expect(briefingMarkdown(readingOf([], {}, { article: paid }), null)).toContain(
      'Paid for by an advertiser, The Paper',
    );
  });

  it('makes the title a link, and writes the date as words', () => {
    const { article } = readingOf();
    const dated = { ...article, meta: { ...article.meta, title: 'A [new] levy', published: '2026-11-28T10:00:00' } };
    const markdown = briefingMarkdown(readingOf([], {}, { article: dated }), 'https://courier.example/a_(b)?c=<d>');
    expect(markdown).toBe('# [A \\[new\\] levy](<https://courier.example/a_(b)?c=%3Cd%3E>)\n\n28 November 2026\n');
  });

  it('takes the first sentence of an answer, and says that it goes on', () => {
    const faq = [
      { kind: 'question' as const, question: 'Why?', answer: 'It rose. It fell later.', block: 1, paragraph: 2 },
    ];
    expect(briefingMarkdown(readingOf([], { faq }), null)).toContain('- **Why?** It rose. … (¶ 2)');
  });

  it('escapes what Markdown would read as a mark', () => {
    const dangerous = '*a* _b_ `c` [d](http://e) <img src=x> & \\ | ~~f~~ $g$';
    const markdown = briefingMarkdown(readingOf([], { gist: [line(dangerous, null)] }), null);
    expect(markdown).toContain(
      '- \\*a\\* \\_b\\_ \\`c\\` \\[d\\](http://e) \\<img src=x\\> \\& \\\\ \\| \\~\\~f\\~\\~ $g$\n',
    );
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['=== no heading', '\\=== no heading'],
    ['1.5 per cent', '1.5 per cent'],
  ])('escapes a block mark at the beginning of %s', (text, escaped) => {
    expect(briefingMarkdown(readingOf([], { gist: [line(text, null)] }), null)).toContain(`- ${escaped}\n`);
  });

  it('keeps a text with line breaks on one line', () => {
    expect(briefingMarkdown(readingOf([], { gist: [line('One\n\n# two', null)] }), null)).toContain('- One # two\n');
  });
});
