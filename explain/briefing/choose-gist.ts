import type { WordStatistics } from '../passages/word-statistics.ts';
import type { Line } from '../reading.ts';
import { leansBack } from '../text/leaning.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../text/prepared-article.ts';
import { isDispute } from './dispute.ts';
import type { LineBook } from './lines.ts';
import { type WeighedParagraph, weighParagraphs } from './weigh-paragraphs.ts';

const fewest = 3;
const most = 5;
/** Words of article for each sentence of the gist. */
const wordsPerSentence = 300;

/** At least so many lines are free for what happened. */
const free = 2;

/** What the gist says besides what happened, where the article has it, first things first. */
const facets: readonly ((block: PreparedBlock) => boolean)[] = [
  ({ block }) => block.role === 'background',
  ({ block }) => block.role === 'next',
  isDispute,
];

/** Roles with sections of their own in the briefing: the gist leaves them at least so many paragraphs. */
const leftElsewhere = 1;

/** A shorter sentence opens a paragraph with a flourish; what it has to say comes after. In words. */
const leastWords = 9;

/** More than this share of the shorter one's content words in common: the same again. */
const alike = 0.6;

/**
 * The story in three to five verbatim sentences in reading order: the opening sentences of the weightiest paragraphs,
 * among them one of background, one of what is to come and one of what is disputed where the article has them, never
 * two that say nearly the same.
 */
export function chooseGist(prepared: PreparedArticle, statistics: WordStatistics, book: LineBook): readonly Line[] {
  const count = Math.min(most, Math.max(fewest, Math.round(prepared.wordCount / wordsPerSentence)));
  const gist = new Gist(prepared, statistics, book);
  const ranked = weighParagraphs(prepared, statistics);
  const wanted = facets.filter((facet) => ranked.some(({ block }) => facet(block))).slice(0, count - free);
  gist.add(ranked, count - wanted.length);
  for (const facet of wanted) {
    if (!gist.has(facet))
      gist.add(
        ranked.filter(({ block }) => facet(block)),
        gist.size + 1,
      );
  }
  gist.add(ranked, count);
  return gist.lines();
}

class Gist {
  readonly #prepared: PreparedArticle;
  readonly #statistics: WordStatistics;
  readonly #book: LineBook;
  readonly #chosen: { readonly sentence: Sentence; readonly line: Line }[] = [];

  constructor(prepared: PreparedArticle, statistics: WordStatistics, book: LineBook) {
    this.#prepared = prepared;
    this.#statistics = statistics;
    this.#book = book;
  }

  get size(): number {
    return this.#chosen.length;
  }

  has(facet: (block: PreparedBlock) => boolean): boolean {
    return this.#chosen.some(({ sentence }) => facet(sentence.block));
  }

  /** Takes lines of the best paragraphs until there are so many. */
  add(ranked: readonly WeighedParagraph[], count: number): void {
    for (const { block } of ranked) {
      if (this.#chosen.length >= count) return;
      if (this.#isLeft(block) || this.#chosen.some(({ sentence }) => sentence.block === block)) continue;
      const sentence = this.#quotable(block);
      if (!sentence || this.#chosen.some((other) => isAlike(other.sentence, sentence, this.#statistics))) continue;
      const line = this.#book.take(sentence);
      if (line) this.#chosen.push({ sentence, line });
    }
  }

  lines(): readonly Line[] {
    return this.#chosen.toSorted((a, b) => a.sentence.at - b.sentence.at).map(({ line }) => line);
  }

  /** The first sentence of a paragraph that stands on its own, a flourish only where there is no other. */
  #quotable({ sentences }: PreparedBlock): Sentence | undefined {
    const { language } = this.#prepared.article;
    const standing = sentences.filter(({ text }) => !text.endsWith('?') && !leansBack(text, language));
    return standing.find(({ from, to }) => to - from >= leastWords) ?? standing[0];
  }

  /** Whether the paragraph is one of the last that its own section of the briefing could show. */
  #isLeft({ block: { role } }: PreparedBlock): boolean {
    if (role !== 'background' && role !== 'next') return false;
    const all = this.#prepared.blocks.filter((block) => block.block.role === role && this.#quotable(block)).length;
    const taken = this.#chosen.filter(({ sentence }) => sentence.block.block.role === role).length;
    return all - taken <= leftElsewhere;
  }
}

function isAlike(a: Sentence, b: Sentence, { stems }: WordStatistics): boolean {
  const one = stems[a.at] ?? [];
  const other = new Set(stems[b.at]);
  const shorter = Math.min(one.length, other.size);
  return shorter > 0 && one.filter((stem) => other.has(stem)).length > shorter * alike;
}
