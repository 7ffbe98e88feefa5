import type { FaqMatch, Line, Person, Perspective, Reading, TimelineItem } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { quotedList } from '../quotation.ts';
import { SaidOnce } from './said-once.ts';
import { type ShownAnswer, shownAnswers } from './shown-answers.ts';
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
  | { readonly kind: 'faq'; readonly title: string; readonly pairs: readonly ShownAnswer[] }
  | {
      readonly kind: 'words';
      readonly title: string;
      /** The marked ones. */
      readonly words: readonly WordToKnow[];
      readonly others: readonly WordToKnow[];
    };

/**
 * The sections of the briefing in their order, empty ones left out, no line twice but that of the story's own day. Popup, side panel, print and Markdown
 * are made of them.
 */
export function briefingSections(reading: Reading): readonly BriefingSection[] {
  const { briefing } = reading;
  const said = new SaidOnce();
  // What counts most says it first, wherever it stands.
  const gist = said.fresh(briefing.gist);
  const background = said.fresh(briefing.background);
  const perspectives = said.fresh(briefing.perspectives);
  const next = said.fresh(briefing.next);
  const bottomLine = said.fresh(briefing.bottomLine);
  const points = said.fresh(keyPoints(reading)).slice(0, mostKeyPoints);
  // The story's own event stands in what happened, too: its day is what is new.
  const timeline = timelineToShow(briefing);
  said.fresh(timeline);
  const answersOf = (isWanted: (pair: FaqMatch) => boolean) => shownAnswers(briefing.faq.filter(isWanted), said);
  const isAsked = ({ kind }: FaqMatch) => kind === 'question';
  const sections: BriefingSection[] = [
    { kind: 'lines', title: t('briefing.sections.whatHappened'), lines: gist },
    { kind: 'lines', title: t('briefing.sections.background'), lines: background },
    { kind: 'perspectives', title: t('briefing.sections.perspectives'), lines: perspectives },
    { kind: 'people', title: t('briefing.sections.people'), people: briefing.people.filter(({ shown }) => shown) },
    { kind: 'perspectives', title: t('briefing.sections.next'), lines: next },
    { kind: 'lines', title: t('briefing.sections.points'), lines: points },
    { kind: 'timeline', title: t('briefing.sections.timeline'), lines: timeline },
    {
      kind: 'faq',
      title: t('briefing.sections.questions'),
      pairs: answersOf((pair) => isAsked(pair) && pair.question !== null),
    },
    {
      kind: 'faq',
      title: t('briefing.sections.answers'),
      pairs: answersOf((pair) => isAsked(pair) && pair.question === null),
    },
    { kind: 'faq', title: t('briefing.sections.definitions'), pairs: answersOf(({ kind }) => kind === 'definition') },
    { kind: 'faq', title: t('briefing.sections.backstory'), pairs: answersOf(({ kind }) => kind === 'backstory') },
    { kind: 'lines', title: t('briefing.sections.bottomLine'), lines: bottomLine },
    {
      kind: 'words',
      title: t('briefing.sections.words'),
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

/** What a section lists. */
export function contentOf(section: BriefingSection): readonly unknown[] {
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

/** The article's own list of its points. */
function keyPoints({ article }: Reading): readonly PlainLine[] {
  return article.blocks
    .filter(({ role, kind }) => role === 'summary' && kind === 'list-item')
    .map(({ id, text, paragraph }) => ({ block: id, text, paragraph }));
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
      because: quotedList(explainer.because ?? []),
      explainedIn: explainedIn === null || paragraph === null ? null : { block: explainedIn, paragraph },
    };
  });
}

function paragraphOf({ article }: Reading, block: number | null): number | null {
  return article.blocks.find(({ id }) => id === block)?.paragraph ?? null;
}
