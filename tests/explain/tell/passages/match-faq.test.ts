import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'sanctions relief' },
    { term: 'veto', cues: ['council'] },
    { term: 'World Health Organization', short: 'WHO' },
  ]),
);
const explain = (...args: Parameters<typeof articleOf>) =>
  explainArticle(articleOf(...args), index, defaultPreferences).explainers;
const mention = 'They want sanctions relief now.';

describe('matchFaq', () => {
  it('finds a pair by its question, and not by a long answer in passing', () => {
    const about = {
      kind: 'question' as const,
      question: 'Is sanctions relief likely?',
      answer: 'Only in steps.',
      blocks: [7],
    };
    const other = {
      kind: 'question' as const,
      question: 'Who is talking?',
      answer: 'Two sides that want sanctions relief.',
      blocks: [8],
    };
    expect(explain([mention], { faq: [other, about] })['sanctions-relief']?.faq).toEqual([
      { kind: 'question' as const, question: about.question, answer: about.answer, block: 7, paragraph: null },
    ]);
  });

  it('does not take the question word for initials', () => {
    const faq = [{ kind: 'question' as const, question: 'Who is talking?', answer: 'Two sides.', blocks: [] }];
    expect(explain(['The WHO met on Monday.'], { faq })['world-health-organization']?.faq).toEqual([]);
    const named = [{ kind: 'question' as const, question: 'What is the WHO?', answer: 'A body.', blocks: [] }];
    expect(explain(['The WHO met on Monday.'], { faq: named })['world-health-organization']?.faq).toHaveLength(1);
    const shouted = [{ kind: 'question' as const, question: 'WHO WON?', answer: 'Two sides.', blocks: [] }];
    expect(explain(['The WHO met on Monday.'], { faq: shouted })['world-health-organization']?.faq).toEqual([]);
  });

  it('finds a bare answer by its beginning', () => {
    const bare = {
      kind: 'question' as const,
      question: null,
      answer: 'Any sanctions relief would come in steps.',
      blocks: [],
    };
    const late = {
      kind: 'question' as const,
      question: null,
      answer: `${'It went on and on '.repeat(8)}until sanctions relief came.`,
      blocks: [],
    };
    expect(explain([mention], { faq: [late, bare] })['sanctions-relief']?.faq).toEqual([
      { kind: 'question' as const, question: null, answer: bare.answer, block: null, paragraph: null },
    ]);
  });

  it('takes a short bare answer that names it among other things, where nothing is more about it', () => {
    const short = {
      kind: 'question' as const,
      question: null,
      answer: 'They cover borders, sanctions relief and inspectors.',
      blocks: [4],
    };
    const better = { kind: 'question' as const, question: null, answer: 'Sanctions relief comes last.', blocks: [5] };
    const blocksOf = (faq: (typeof short)[]) =>
      explain([mention], { faq })['sanctions-relief']?.faq.map((f) => f.block);
    expect(blocksOf([short])).toEqual([4]);
    expect(blocksOf([short, better])).toEqual([5]);
  });

  it('finds a publisher’s definition by its name, and only where the name is the term', () => {
    const defined = (question: string) => ({
      kind: 'definition' as const,
      question,
      answer: 'It ends them.',
      blocks: [],
    });
    const faqOf = (question: string) => explain([mention], { faq: [defined(question)] })['sanctions-relief']?.faq;
    expect(faqOf('Sanctions relief (SR)')).toEqual([
      { ...defined('Sanctions relief (SR)'), blocks: undefined, block: null, paragraph: null },
    ]);
    expect(faqOf('Sanctions relief committee')).toEqual([]);
  });

  it('takes no backstory for an answer', () => {
    const faq = [
      { kind: 'backstory' as const, question: null, answer: 'Sanctions relief was our subject.', blocks: [] },
    ];
    expect(explain([mention], { faq })['sanctions-relief']?.faq).toEqual([]);
  });

  it('takes the answer of the pair for a passage', () => {
    const drafts = [
      mention,
      { text: 'It would be conditional, and penalties would return after a breach.', role: 'faq' as const },
    ];
    const faq = [{ kind: 'question' as const, question: 'How does sanctions relief work?', answer: 'x', blocks: [1] }];
    const found = explain([...drafts, 'Sanctions relief took years in other cases of this kind.'], { faq });
    expect(found['sanctions-relief']?.faq).toHaveLength(1);
  });

  it('takes twice the work for twice as many questions about twice as many terms', () => {
    const letter = (at: number) => String.fromCodePoint(97 + at);
    const terms = Array.from({ length: 60 }, (_, at) => `levy q${letter(at % 8)}${letter(Math.floor(at / 8))}ix`);
    const all = buildTermIndex(glossaryOf(terms.map((term) => ({ term }))));
    const asking = (length: number) => {
      const some = terms.slice(0, length);
      const pairOf = (term: string, at: number) => ({
        kind: 'question' as const,
        question: at % 2 === 0 ? `What does the ${term} cost, and who has to pay for it in the end?` : null,
        answer: `The ${term} is paid by whoever imports what is made abroad.`,
        blocks: [],
      });
      return articleOf(
        some.map((term) => `The ${term} rose again.`),
        { faq: some.map(pairOf) },
      );
    };
    const read = (article: ReturnType<typeof articleOf>) => explainArticle(article, all, defaultPreferences);
    expect(Object.values(read(asking(60)).explainers).filter(({ faq }) => faq.length === 1)).toHaveLength(60);
    expectSteadyWork(60, asking, read);
  });
});
