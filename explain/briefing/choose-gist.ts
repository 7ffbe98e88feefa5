import type { Role } from '../article.ts';
import type { Statement } from '../passages/speakers.ts';
import { leansBack } from '../passages/widen.ts';
import { isContentWord, stemOf, type WordStatistics } from '../passages/word-statistics.ts';
import type { Line } from '../reading.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../text/prepared-article.ts';
import type { LineBook } from './lines.ts';

const fewest = 3;
const most = 5;
/** Words of article for each further sentence of the gist. */
const wordsPerSentence = 250;

// Weights of a paragraph, as a logistic regression over annotated news set them (left out one by one, the first four
// so chosen were key points in 0.60 to 0.63 of cases, the first three paragraphs of the same articles in 0.51).
/** News says first what happened: falls by half with every third paragraph. */
const opening = 1.7;
const openingParagraphs = 4;
/** Share of the headline's words that the paragraph holds. */
const headline = 2.4;
/** How far it is made of the article's frequent words, 0 to 1. */
const frequent = 1.9;
const frequentEnough = 8;
const holdsNumber = 0.7;
const long = 0.9;
const longWords = 45;
const short = -0.5;
const shortWords = 15;
const holdsQuotation = -0.5;
const opensWithQuotation = -0.7;
/** The article's own list of key points. */
const keyPoint = 1.6;
/** What the article is introduced with, and why it matters, before what was said. */
const roleWeights: Partial<Record<Role, number>> = {
  lead: 0.7,
  analysis: 0.2,
  background: -0.4,
  next: -0.2,
  quote: -0.5,
};
/** Roles with sections of their own in the briefing: the gist leaves them at least so many paragraphs. */
const elsewhere: ReadonlySet<Role> = new Set(['background', 'next']);
const leftElsewhere = 2;

/**
 * What happened, in three to five verbatim sentences in reading order: the opening sentences of the weightiest
 * paragraphs, never two that say nearly the same.
 */
export function chooseGist(
  prepared: PreparedArticle,
  statements: readonly Statement[],
  statistics: WordStatistics,
  book: LineBook,
): readonly Line[] {
  const count = Math.min(most, Math.max(fewest, Math.round(prepared.wordCount / wordsPerSentence)));
  const weigh = weigherOf(prepared, statements, statistics);
  const ranked = prepared.blocks
    .filter(isUsable)
    .map((block, ordinal) => ({ block, weight: weigh(block, ordinal) }))
    .sort((a, b) => b.weight - a.weight || a.block.at - b.block.at);
  const chosen: { sentence: Sentence; line: Line }[] = [];
  const left = new Map(
    [...elsewhere].map((role) => [role, prepared.blocks.filter(({ block }) => block.role === role).length]),
  );
  for (const { block } of ranked) {
    if (chosen.length === count) break;
    const { role } = block.block;
    if ((left.get(role) ?? Number.POSITIVE_INFINITY) <= leftElsewhere) continue;
    const sentence = block.sentences.find(({ text }) => !text.endsWith('?') && !leansBack(text));
    if (sentence === undefined || chosen.some((other) => isAlike(other.sentence, sentence, statistics))) continue;
    const line = book.take(sentence);
    if (line === null) continue;
    chosen.push({ sentence, line });
    left.set(role, (left.get(role) ?? Number.POSITIVE_INFINITY) - 1);
  }
  return chosen.sort((a, b) => a.sentence.at - b.sentence.at).map(({ line }) => line);
}

function isUsable({ block: { kind, folded, role } }: PreparedBlock): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && folded !== true && role !== 'faq';
}

function weigherOf(
  prepared: PreparedArticle,
  statements: readonly Statement[],
  { stems, counts }: WordStatistics,
): (block: PreparedBlock, ordinal: number) => number {
  const title = new Set(
    prepared.titleWords
      .map(({ key }) => key)
      .filter(isContentWord)
      .map(stemOf),
  );
  // The fifth: one or two names would dwarf all else.
  const highest = [...counts.values()].sort((a, b) => b - a)[4] ?? 1;
  return ({ block, sentences, words }, ordinal) => {
    const own = [...new Set(sentences.flatMap(({ at }) => stems[at] ?? []))];
    const inTitle = own.filter((stem) => title.has(stem)).length / Math.max(1, title.size);
    const common = own.reduce((sum, stem) => sum + Math.min(1, ((counts.get(stem) ?? 1) - 1) / highest), 0);
    return (
      opening * Math.exp(-ordinal / openingParagraphs) +
      headline * inTitle +
      frequent * Math.min(1, common / frequentEnough) +
      (/\d/.test(block.text) ? holdsNumber : 0) +
      (words.length > longWords ? long : words.length < shortWords ? short : 0) +
      (sentences.some(({ at }) => statements[at]?.quoted) ? holdsQuotation : 0) +
      (/^["“]/.test(block.text) ? opensWithQuotation : 0) +
      (block.role === 'summary' && !isBottomLine(block.section) ? keyPoint : (roleWeights[block.role] ?? 0))
    );
  };
}

/** More than this share of the shorter one's content words in common: the same again. */
const alike = 0.6;

function isAlike(a: Sentence, b: Sentence, { stems }: WordStatistics): boolean {
  const one = stems[a.at] ?? [];
  const other = new Set(stems[b.at]);
  const shorter = Math.min(one.length, other.size);
  return shorter > 0 && one.filter((stem) => other.has(stem)).length > shorter * alike;
}

/** Whether a heading announces the article's conclusion. */
export function isBottomLine(section: string | null): boolean {
  return (
    section !== null &&
    /\b(?:bottom line|conclusion|take-?aways?|in short|in summary|to sum up|upshot|final thoughts?|the verdict)\b/i.test(
      section,
    )
  );
}
