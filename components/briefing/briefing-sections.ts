import type { FaqMatch, Line, Person, Perspective, Reading, TimelineItem } from '../../explain/model/reading.ts';
import { timelineToShow } from './timeline-to-show.ts';

/** Key points shown, as the article lists them. */
const mostKeyPoints = 6;

export interface WordToKnow {
  readonly entry: string;
  readonly term: string;
  readonly definition: string;
  /** Which words decided, where the term could mean something else; empty where none did. */
  readonly because: string;
  /** For initialisms that only the article explains: what they stand for. */
  readonly expansion: string | null;
  /** Block and paragraph in which the article explains the term. */
  readonly explainedIn: { readonly block: number; readonly paragraph: number } | null;
}

/** A line that stands on its own. */
type PlainLine = Pick<Line, 'block' | 'text' | 'paragraph'>;

/** One section of the briefing. */
export type BriefingSection =
  | { readonly kind: 'lines'; readonly title: string; readonly lines: readonly PlainLine[] }
  | { readonly kind: 'perspectives'; readonly title: string; readonly lines: readonly Perspective[] }
  | { readonly kind: 'people'; readonly title: string; readonly people: readonly Person[] }
  | { readonly kind: 'timeline'; readonly title: string; readonly lines: readonly TimelineItem[] }
  | { readonly kind: 'faq'; readonly title: string; readonly pairs: readonly FaqMatch[] }
  | {
      readonly kind: 'words';
      readonly title: string;
      /** The marked ones. */
      readonly words: readonly WordToKnow[];
      readonly others: readonly WordToKnow[];
    };

/** What stands over the terms without a mark, wherever terms are listed. */
export const othersTitle = 'Also in this article';

/** The sections of the briefing in their order, empty ones left out. Both the popup and the Markdown are made of them. */
export function briefingSections(reading: Reading): readonly BriefingSection[] {
  const { briefing } = reading;
  const pairs = briefing.faq;
  const points = keyPoints(reading);
  const asked = pairs.filter(({ kind }) => kind === 'question');
  const sections: BriefingSection[] = [
    { kind: 'lines', title: 'What happened', lines: briefing.gist },
    { kind: 'lines', title: 'What led here', lines: briefing.background },
    { kind: 'perspectives', title: 'Who says what', lines: briefing.perspectives },
    { kind: 'people', title: 'Who’s who', people: briefing.people.filter(({ shown }) => shown) },
    { kind: 'lines', title: 'What’s next', lines: briefing.next },
    { kind: 'lines', title: 'Key points', lines: points },
    { kind: 'timeline', title: 'Timeline', lines: timelineToShow(briefing) },
    { kind: 'faq', title: 'Questions this article answers', pairs: asked.filter(({ question }) => question !== null) },
    { kind: 'faq', title: 'Answers in this article', pairs: asked.filter(({ question }) => question === null) },
    { kind: 'faq', title: 'Terms the publisher explains', pairs: pairs.filter(({ kind }) => kind === 'definition') },
    { kind: 'faq', title: 'How this article was made', pairs: pairs.filter(({ kind }) => kind === 'backstory') },
    { kind: 'lines', title: 'Bottom line', lines: briefing.bottomLine },
    {
      kind: 'words',
      title: 'Words to know',
      words: wordsToKnow(reading, true),
      others: wordsToKnow(reading, false),
    },
  ];
  return sections.filter((section) => contentOf(section).length > 0);
}

/**
 * [start, end) of a line in its block, so that a jump can flash the sentence and not the whole paragraph; null where the
 * text is not found there word for word.
 */
export function spanOf(
  reading: Reading,
  { block, text }: Pick<Line, 'block' | 'text'>,
): { start: number; end: number } | null {
  const start = reading.article.blocks.find(({ id }) => id === block)?.text.indexOf(text) ?? -1;
  return start < 0 || text === '' ? null : { start, end: start + text.length };
}

function contentOf(section: BriefingSection): readonly unknown[] {
  switch (section.kind) {
    case 'people':
      return section.people;
    case 'faq':
      return section.pairs;
    case 'words':
      return [...section.words, ...section.others];
    default:
      return section.lines;
  }
}

/** The article's own list of its points. No line stands in the briefing twice: a point of which a part is said is left out. */
function keyPoints({ article, briefing }: Reading): readonly PlainLine[] {
  const said = new Set(saidIn(briefing).flatMap(({ block, text }) => [block, text]));
  return article.blocks
    .filter(
      ({ id, role, kind, text }) => role === 'summary' && kind === 'list-item' && !said.has(id) && !said.has(text),
    )
    .slice(0, mostKeyPoints)
    .map(({ id, text, paragraph }) => ({ block: id, text, paragraph }));
}

function saidIn({ gist, bottomLine, next, background, perspectives }: Reading['briefing']): readonly Line[] {
  return [...gist, ...bottomLine, ...next, ...background, ...perspectives];
}

function wordsToKnow(reading: Reading, wanted: boolean): readonly WordToKnow[] {
  return reading.briefing.words.flatMap(({ entry, marked, explainedIn }) => {
    const explainer = reading.explainers[entry];
    if (explainer === undefined || marked !== wanted) return [];
    const paragraph = paragraphOf(reading, explainedIn);
    return {
      entry,
      term: explainer.term,
      definition: explainer.definition,
      expansion: explainer.expansion ?? null,
      because: explainer.because ?? '',
      explainedIn: explainedIn === null || paragraph === null ? null : { block: explainedIn, paragraph },
    };
  });
}

function paragraphOf({ article }: Reading, block: number | null): number | null {
  return article.blocks.find(({ id }) => id === block)?.paragraph ?? null;
}
