import { describe, expect, it } from 'vitest';
import { judgeBody } from '../../../../bench/quality/judge/judge-body.ts';
import { judgeFaq } from '../../../../bench/quality/judge/judge-faq.ts';
import { judgeHead } from '../../../../bench/quality/judge/judge-head.ts';
import { judgeRoles } from '../../../../bench/quality/judge/judge-roles.ts';
import type { Role } from '../../../../explain/model/article.ts';
import { counts, pageOf } from '../made-up-page.ts';

describe('what is said of the page as a whole', () => {
  it('is right as annotated, a headline also with other signs', () => {
    const findings = judgeHead(pageOf({ body: ['Text.'], annotation: { title: 'Rates  “rise”' } }));
    expect(counts(findings, 'is an article', 'title', 'genre', 'published')).toEqual([
      ...['1 of 1', '1 of 1', '1 of 1'],
      '0 of 1',
    ]);
    expect(findings.at(-1)?.fault).toBe('null for 2026-05-12');
  });
});

describe('the body', () => {
  const page = pageOf({
    body: ['What it is about in short.', 'The bank raised rates.', 'Subscribe now.', 'It meets in June.'],
    annotation: {
      standfirst: 'What it is about',
      paragraphs: [
        { n: 1, opens: 'The bank raised', role: 'lead' },
        { n: 2, opens: 'Nobody expected', role: 'news' },
        { n: 3, opens: 'It meets', role: 'next' },
      ],
    },
  });

  it('lacks what was left out, and holds what nobody wrote; the standfirst counts neither way', () => {
    const findings = judgeBody(page);
    expect(counts(findings, 'body: recall', 'body: precision')).toEqual(['2 of 3', '2 of 3']);
    expect(findings.flatMap(({ fault }) => fault ?? [])).toEqual([
      'paragraph 2 "Nobody expected" is left out',
      '"Subscribe now." is taken for text',
    ]);
  });
});

describe('roles', () => {
  const roles: readonly Role[] = ['background', 'news', 'background', 'news', 'news'];
  const annotated: readonly Role[] = ['background', 'background', 'news', 'news', 'next'];
  const texts = ['Once.', 'Twice.', 'Thrice.', 'Four times.', 'Five times.'];

  it('are compared in the paragraphs that were read; background by what was found, missed and wrongly named', () => {
    const page = pageOf({
      body: [...texts.map((text, at) => ({ text, role: roles[at] ?? 'other' })), { text: 'Ahead', kind: 'heading' }],
      annotation: {
        paragraphs: [
          ...texts.map((opens, at) => ({ n: at + 1, opens, role: annotated[at] })),
          { n: 6, opens: 'Ahead', heading: true },
          { n: 7, opens: 'Left out', role: 'background' },
        ],
      },
    });
    expect(counts(judgeRoles(page), 'roles: accuracy', 'roles: background F1')).toEqual(['2 of 5', '2 of 4']);
  });
});

describe('questions that the publisher answers', () => {
  const pair = (question: string, answer: string) => ({ kind: 'question' as const, question, answer, blocks: [] });

  it('are found with the same question and answer, and no others', () => {
    const page = pageOf({
      body: ['Text.'],
      faq: [
        pair('What is a levy?', 'A charge on goods.'),
        pair('Who pays it?', 'Nobody else.'),
        { ...pair('levy', 'A charge.'), kind: 'definition' },
      ],
      annotation: {
        faq: [
          { question: 'What is a “levy”?', opens: 'A charge' },
          { question: 'Who pays it?', opens: 'Importers' },
          { question: 'When?', opens: 'In July' },
        ],
      },
    });
    expect(counts(judgeFaq(page), 'faq: found', 'faq: annotated')).toEqual(['1 of 3', '1 of 2']);
  });
});
