import { nearestLanguage } from '../../explain/languages/languages.ts';
import type { Article, Block } from '../../explain/model/article.ts';
import { findPeople } from '../../explain/people/names/find-people.ts';
import { findSpeakers } from '../../explain/people/speakers/find-speakers.ts';
import type { PieceSource } from '../../explain/tell/briefing/gist-pieces.ts';
import { prepareArticle } from '../../explain/text/prepared-article.ts';
import type { ExplainedArticle } from '../explaining/explained-article.ts';

/** An article of which a careful reader said which paragraphs tell the story in a minute. */
export interface LabelledArticle {
  readonly source: PieceSource;
  /** By block id: whether it is one of these. Blocks that the reader did not see are missing. */
  readonly isKey: ReadonlyMap<number, boolean>;
}

/** What a careful reader saw and said: the paragraphs, and the positions of those that tell the story. */
export interface KeyPoints {
  readonly paragraphs: readonly string[];
  readonly keyPoints: readonly number[];
}

/** Words in a row by which a paragraph is known again, and the share of them that block and paragraph must have in common. */
const rowLength = 4;
const leastCommon = 0.6;

/** An explained article with its labels. */
export function labelledArticle(explained: ExplainedArticle, points: KeyPoints): LabelledArticle {
  const article = articleOf(explained);
  const prepared = prepareArticle(article, nearestLanguage(article.language));
  const source = {
    prepared,
    statements: findSpeakers(prepared),
    people: findPeople(prepared),
  };
  return { source, isKey: keysAmong(article.blocks, points) };
}

function articleOf({ article, isArticle, language }: ExplainedArticle): Article {
  const { blocks, faq, complete, ...meta } = article;
  return { isArticle, language, meta, blocks, faq, complete };
}

/** By block id, whether one of the paragraphs that it holds is a key point; blocks that hold none are left out. */
export function keysAmong(
  blocks: readonly Block[],
  { paragraphs, keyPoints }: KeyPoints,
): ReadonlyMap<number, boolean> {
  const known = paragraphs.map((text, at) => ({ rows: rowsOf(text), isKey: keyPoints.includes(at) }));
  return new Map(
    blocks.flatMap(({ id, text }) => {
      const own = rowsOf(text);
      const held = known.filter(({ rows }) => areSame(own, rows));
      return held.length === 0 ? [] : [[id, held.some(({ isKey }) => isKey)] as const];
    }),
  );
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((row) => other.has(row)).length;
  return common > 0 && common >= leastCommon * Math.min(one.size, other.size);
}

function rowsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const count = Math.max(1, words.length - rowLength + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + rowLength).join(' ')));
}
