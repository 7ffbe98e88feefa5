import type { BlockKind, Role } from '../../model/article.ts';
import type { Briefing, Explainer, Line, Mention, Person } from '../../model/reading.ts';
import { asTold } from '../../people/names/as-told.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { leansBack } from '../../text/leaning.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import type { WordStatistics } from '../../text/word-statistics.ts';
import { type LineBook, openLineBook, takeLines } from '../passages/lines.ts';
import { faqMatchOf } from '../passages/match-faq.ts';
import { writeTimeline } from '../timeline/write-timeline.ts';
import { chooseGist } from './choose-gist.ts';
import { choosePerspectives } from './choose-perspectives.ts';
import { listWords } from './list-words.ts';
import { isBottomLine } from './weigh-paragraphs.ts';

/** Lines of each section: what is read at a glance. */
const mostBackground = 4;
const mostNext = 3;
const mostBottomLine = 3;

/** Of a page on which nothing is explained. */
export const emptyBriefing: Briefing = {
  gist: [],
  background: [],
  people: [],
  timeline: [],
  perspectives: [],
  next: [],
  faq: [],
  bottomLine: [],
  words: [],
};

/** What a briefing is written from. */
export interface BriefingSource {
  readonly prepared: PreparedArticle;
  readonly statements: readonly Statement[];
  readonly statistics: WordStatistics;
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  /** Ids of the mentioned entries, best first. */
  readonly byWorth: readonly string[];
  readonly explainers: Readonly<Record<string, Explainer>>;
}

/** The article in a minute. Every line is verbatim, and none stands twice; sections may be empty. */
export function writeBriefing(source: BriefingSource): Briefing {
  const { prepared, statements, statistics, people, mentions, byWorth, explainers } = source;
  const book = openLineBook(prepared);
  const bottomLine = takeLines(book, bottomLineOf(prepared), mostBottomLine);
  const gist = chooseGist({ prepared, statements, statistics, people }, book);
  const background = linesOfRole(prepared, 'background', book, mostBackground);
  const next = linesOfRole(prepared, 'next', book, mostNext);
  return {
    gist,
    background,
    people: people.map((person) => asTold(person, prepared.language.names)),
    timeline: writeTimeline(prepared, statements),
    perspectives: choosePerspectives(prepared, statements, people, book),
    next,
    faq: prepared.article.faq.map((pair) => faqMatchOf(pair, prepared.article)),
    bottomLine,
    words: listWords(mentions, byWorth, explainers),
  };
}

/**
 * The first sentence of each block with this role. Where there are few such blocks, with the second one if that leans
 * on it, and further sentences on their own.
 */
function linesOfRole(prepared: PreparedArticle, role: Role, book: LineBook, most: number): readonly Line[] {
  const blocks = prepared.blocks.filter(({ block }) => block.role === role && textKinds.has(block.kind));
  const few = blocks.length < most;
  const firsts = blocks.flatMap(({ sentences: [first, second] }) =>
    few && second !== undefined && leansBack(second.text, prepared.language)
      ? [second]
      : first === undefined
        ? []
        : [first],
  );
  const others = few ? blocks.flatMap(({ sentences }) => sentences.slice(1, 3)) : [];
  const lines = takeLines(book, [...firsts, ...others].filter(isStatement), most);
  const order = new Map(blocks.map(({ block, at }) => [block.id, at]));
  const offset = ({ block, text }: Line) => prepared.blocks[order.get(block) ?? 0]?.block.text.indexOf(text) ?? 0;
  return [...lines].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || offset(a) - offset(b));
}

const textKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

function bottomLineOf(prepared: PreparedArticle): readonly Sentence[] {
  return prepared.blocks
    .filter(
      ({ block }) =>
        block.role === 'summary' && block.kind !== 'heading' && isBottomLine(block.section, prepared.language),
    )
    .flatMap(({ sentences }) => sentences);
}

function isStatement({ text }: Sentence): boolean {
  return !text.endsWith('?');
}
