import type { Annotation } from '../../../bench/quality/annotation/annotation.ts';
import type { FigureName, Finding } from '../../../bench/quality/judge/figures.ts';
import { pairParagraphs } from '../../../bench/quality/read/pair-paragraphs.ts';
import type { ReadPage, Said } from '../../../bench/quality/read/read-annotated.ts';
import type { FaqPair } from '../../../explain/model/article.ts';
import type { Briefing, Explainer, Line, Mention, Passage, Person, Reading } from '../../../explain/model/reading.ts';
import { emptyBriefing } from '../../../explain/tell/briefing/write-briefing.ts';
import { articleOf, type BlockDraft } from '../../explain/article-of.ts';

/** What a test says of a page; the annotated paragraphs are those of the body unless it says otherwise. */
export interface PageDraft {
  readonly body: readonly BlockDraft[];
  readonly annotation?: Partial<Annotation>;
  readonly mentions?: readonly Mention[];
  readonly explainers?: Reading['explainers'];
  readonly briefing?: Partial<Briefing>;
  readonly said?: readonly Said[];
  readonly faq?: readonly FaqPair[];
}

const textOf = (draft: BlockDraft) => (typeof draft === 'string' ? draft : draft.text);

/** A page as the engine might have read it. Block 0 is the first of the body, paragraph 1 the first of the annotation. */
export function pageOf({
  body,
  annotation,
  mentions = [],
  explainers = {},
  briefing,
  said = [],
  faq = [],
}: PageDraft): ReadPage {
  const written: Annotation = {
    ...{ kind: 'wire', genre: 'report', title: 'Rates rise', published: '2026-05-12', language: 'en' },
    ...{ terms: [], traps: [], people: [], quotations: [], dates: [], passages: [], faq: [] },
    paragraphs: body.map((draft, at) => ({ n: at + 1, opens: textOf(draft), role: 'news' })),
    ...annotation,
  };
  const article = articleOf(body, { title: 'Rates rise', faq });
  const reading: Reading = {
    isArticle: true,
    language: 'en',
    article,
    mentions,
    explainers,
    briefing: { ...emptyBriefing, ...briefing },
  };
  return {
    name: 'made-up',
    annotation: written,
    readings: { 1: reading, 2: reading, 3: reading },
    said,
    pairing: pairParagraphs(written, article.blocks),
  };
}

/** The first mention of some words in a block of the body. */
export function mentionIn(
  body: readonly BlockDraft[],
  block: number,
  text: string,
  more: Partial<Mention> = {},
): Mention {
  const start = textOf(body[block] ?? '').indexOf(text);
  return { block, start, end: start + text.length, text, entry: text, painted: false, source: 'glossary', ...more };
}

export const lineIn = (block: number): Line => ({ block, text: 'A line.', paragraph: null, leansBack: false });

export const personIn = (block: number, name: string, description = ''): Person => ({
  ...{ name, description, block },
  ...{ paragraph: null, shown: true },
});

/** An explainer of which only the places of its passages matter. */
export function explainerOf(entry: string, blocks: readonly number[]): Explainer {
  const passages = blocks.map(
    (block): Passage => ({
      ...{ block, start: 0, end: 1, text: 'A', leansBack: false, reason: 'mention', role: 'news' },
      ...{ section: null, paragraph: null, speaker: null, quoted: false },
    }),
  );
  return { entry, source: 'glossary', term: entry, definition: '', passages, faq: [] };
}

/** "right of all" of each figure asked for. */
export function counts(findings: readonly Finding[], ...figures: readonly FigureName[]): readonly string[] {
  return figures.map((name) => {
    const own = findings.filter(({ figure }) => figure === name);
    const sum = (key: 'right' | 'of') => own.reduce((total, finding) => total + finding[key], 0);
    return `${sum('right')} of ${sum('of')}`;
  });
}
