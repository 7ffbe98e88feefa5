import type { Role } from '../../model/article.ts';
import type { Line } from '../../model/reading.ts';
import { leansBack } from '../../text/leaning.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import type { WordStatistics } from '../../text/word-statistics.ts';
import type { LineBook } from '../passages/lines.ts';
import { isDispute } from './dispute.ts';
import { type WeighedParagraph, weighParagraphs } from './weigh-paragraphs.ts';

/** A story in fewer lines is a headline, in more no minute’s reading. */
const fewest = 3;
const most = 5;
/** A gist of a short article must not be the article: words of article for each sentence. */
const wordsPerSentence = 100;

/** Lines for what happened. */
const happened = 2;

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
  const gist = new Gist(prepared, statistics, book);
  const ranked = weighParagraphs(prepared, statistics);
  const present = facets.filter((facet) => ranked.some(({ block }) => facet(block)));
  const room = Math.min(most, Math.round(prepared.wordCount / wordsPerSentence));
  const count = Math.max(fewest, Math.min(room, happened + present.length));
  const wanted = present.slice(0, count - happened);
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
  readonly #statistics: WordStatistics;
  readonly #book: LineBook;
  readonly #chosen: { readonly sentence: Sentence; readonly line: Line }[] = [];
  /** The sentence to quote of each usable paragraph that has one. */
  readonly #quotable: ReadonlyMap<PreparedBlock, Sentence>;
  /** How many paragraphs the sections of their own could still show, by role. */
  readonly #left = new Map<Role, number>();

  constructor(prepared: PreparedArticle, statistics: WordStatistics, book: LineBook) {
    this.#statistics = statistics;
    this.#book = book;
    this.#quotable = new Map(
      prepared.blocks.flatMap((block) => {
        const sentence = quotableOf(block);
        return sentence ? [[block, sentence] as const] : [];
      }),
    );
    for (const { block } of this.#quotable.keys()) this.#left.set(block.role, (this.#left.get(block.role) ?? 0) + 1);
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
      const sentence = this.#quotable.get(block);
      if (!sentence || this.#chosen.some((other) => isAlike(other.sentence, sentence, this.#statistics))) continue;
      const line = this.#book.take(sentence);
      if (!line) continue;
      this.#chosen.push({ sentence, line });
      this.#left.set(block.block.role, (this.#left.get(block.block.role) ?? 0) - 1);
    }
  }

  lines(): readonly Line[] {
    return this.#chosen.toSorted((a, b) => a.sentence.at - b.sentence.at).map(({ line }) => line);
  }

  /** Whether the paragraph is one of the last that its own section of the briefing could show. */
  #isLeft({ block: { role } }: PreparedBlock): boolean {
    return (role === 'background' || role === 'next') && (this.#left.get(role) ?? 0) <= leftElsewhere;
  }
}

/** The first sentence of a paragraph that stands on its own, a flourish only where there is no other. */
function quotableOf({ sentences, language }: PreparedBlock): Sentence | undefined {
  const standing = sentences.filter(({ text }) => !text.endsWith('?') && !leansBack(text, language));
  return standing.find(({ from, to }) => to - from >= leastWords) ?? standing[0];
}

function isAlike(a: Sentence, b: Sentence, { stems }: WordStatistics): boolean {
  const one = stems[a.at] ?? [];
  const other = new Set(stems[b.at]);
  const shorter = Math.min(one.length, other.size);
  return shorter > 0 && one.filter((stem) => other.has(stem)).length > shorter * alike;
}
