import type { Language } from '../../language/language.ts';
import type { Role } from '../../model/article.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import { isContentWord, type WordStatistics } from '../../text/word-statistics.ts';

// How much each sign speaks for a paragraph being a key point: coefficients of a logistic regression over the paragraphs
// of 43 annotated news articles (docs/figures.md says what it reaches on articles left out). All hold in any language.
/** News says first what happened: falls by half with every third paragraph. */
const opening = 1.3;
const openingParagraphs = 4;
/** Share of the headline's words that the paragraph holds. */
const headline = 1.6;
/** Share of the paragraphs whose words are more those of the whole article. */
const outranked = -1.25;
const holdsNumber = 0.3;
const long = 0.65;
const longWords = 45;
const short = -0.45;
const shortWords = 15;
const opensWithQuotation = -0.6;
const roleWeights: Partial<Record<Role, number>> = { news: -0.3, next: -0.6, quote: -0.95, background: -0.35 };
/** The article's own list of key points: not from the regression, but from what such a list is for. */
const keyPoint = 1.6;

export interface WeighedParagraph {
  readonly block: PreparedBlock;
  readonly weight: number;
}

/**
 * The paragraphs that can tell something of the story, weightiest first: by place, headline, centrality, length and role.
 * Centrality is the likeness to the centroid of the article (Radev et al. 2004, "Centroid-based summarization"). Time
 * linear in the article's text.
 */
export function weighParagraphs(prepared: PreparedArticle, { stems }: WordStatistics): readonly WeighedParagraph[] {
  const blocks = prepared.blocks.filter(isUsable);
  const { language } = prepared;
  const title = new Set(
    prepared.titleWords
      .map(({ key }) => key)
      .filter((key) => isContentWord(key, language))
      .map(language.words.stemOf),
  );
  const contents = blocks.map(({ sentences }) => [...new Set(sentences.flatMap(({ at }) => stems[at] ?? []))]);
  const ranks = ranksOf(centralities(contents));
  return blocks
    .map((block, at) => {
      const inTitle = (contents[at] ?? []).filter((stem) => title.has(stem)).length / Math.max(1, title.size);
      const weight =
        opening * Math.exp(-at / openingParagraphs) +
        headline * inTitle +
        outranked * (ranks[at] ?? 0) +
        weightAlone(block);
      return { block, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.block.at - b.block.at);
}

function isUsable({ block: { kind, folded, role } }: PreparedBlock): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && folded !== true && role !== 'faq' && role !== 'other';
}

function weightAlone({ block: { text, role, section }, words, language }: PreparedBlock): number {
  return (
    (/\d/.test(text) ? holdsNumber : 0) +
    (words.length > longWords ? long : words.length < shortWords ? short : 0) +
    (/^["“„«]/.test(text) ? opensWithQuotation : 0) +
    (role === 'summary' && !isBottomLine(section, language) ? keyPoint : (roleWeights[role] ?? 0))
  );
}

/** How far the words of each paragraph are those of the others. */
function centralities(contents: readonly (readonly string[])[]): readonly number[] {
  const spread = new Map<string, number>();
  for (const stem of contents.flat()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return contents.map((own) => {
    const shared = own.map((stem) => {
      const count = spread.get(stem) ?? 1;
      return (count - 1) * Math.log(1 + contents.length / count);
    });
    return shared.reduce((sum, value) => sum + value, 0) / Math.sqrt(Math.max(1, own.length));
  });
}

/** For each value the share of values above it. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  for (const [at, value] of order.entries()) if (!first.has(value)) first.set(value, at);
  return values.map((value) => (first.get(value) ?? 0) / values.length);
}

/** Whether a heading announces the article's conclusion. */
export function isBottomLine(section: string | null, { briefing }: Language): boolean {
  return section !== null && briefing.bottomLine.test(section);
}
