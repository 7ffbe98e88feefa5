import type { Language } from '../language/language.ts';
import type { Article, ArticleMeta, Block } from '../model/article.ts';
import { onceFor } from './once-for.ts';
import { sentences } from './sentences.ts';
import { tokenize, type Word } from './words.ts';

/** One sentence of the article. */
export interface Sentence {
  /** Position in `PreparedArticle.sentences`. */
  readonly at: number;
  readonly block: PreparedBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** [from, to) of its words in the block's. */
  readonly from: number;
  readonly to: number;
}

export interface PreparedBlock {
  readonly block: Block;
  /** Position in `PreparedArticle.blocks`. */
  readonly at: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Words of all blocks before it. */
  readonly wordsBefore: number;
  /** That of the article. */
  readonly language: Language;
}

/** The article cut into words and sentences, once, for every later step. */
export interface PreparedArticle {
  readonly article: Article;
  /** By whose rules it is read: the glossary's, where the article's own cannot be told. */
  readonly language: Language;
  readonly blocks: readonly PreparedBlock[];
  readonly sentences: readonly Sentence[];
  readonly titleWords: readonly Word[];
  readonly wordCount: number;
}

/** Time linear in the article's text. */
export function prepareArticle(article: Article, language: Language): PreparedArticle {
  const blocks: PreparedBlock[] = [];
  const all: Sentence[] = [];
  let wordCount = 0;
  for (const block of article.blocks) {
    const words = wordsOfBlock(block, language);
    const own: Sentence[] = [];
    const at = blocks.length;
    const prepared: PreparedBlock = { block, at, words, sentences: own, wordsBefore: wordCount, language };
    let from = 0;
    for (const [start, end] of sentences(block.text, language)) {
      let to = from;
      while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
      const sentence = { at: all.length, block: prepared, start, end, text: block.text.slice(start, end), from, to };
      own.push(sentence);
      all.push(sentence);
      from = to;
    }
    blocks.push(prepared);
    wordCount += words.length;
  }
  const titleWords = wordsOfTitle(article.meta, language);
  return { article, language, blocks, sentences: all, titleWords, wordCount };
}

/** The words of a block, cut once: first the filter asks for them, then whatever explains the article. */
export function wordsOfBlock(block: Block, language: Language): readonly Word[] {
  return blockWords(language)(block);
}

/** The same of a title. */
export function wordsOfTitle(meta: ArticleMeta, language: Language): readonly Word[] {
  return titleWords(language)(meta);
}

const blockWords = onceFor((language: Language) => onceFor(({ text }: Block) => tokenize(text, language)));
const titleWords = onceFor((language: Language) => onceFor(({ title }: ArticleMeta) => tokenize(title, language)));

/** The number by which readers know a block; null for none, and for blocks that are not numbered. */
export function paragraphOf({ blocks }: Pick<Article, 'blocks'>, id: number | null): number | null {
  if (id === null) return null;
  const block = blocks[countBefore(blocks, (one) => one.id < id)];
  return block?.id === id ? block.paragraph : null;
}

/** The sentence of a block that holds a character offset; undefined between sentences. */
export function sentenceAt({ sentences: own }: PreparedBlock, offset: number): Sentence | undefined {
  const sentence = own[startingBefore(own, offset + 1) - 1];
  return sentence !== undefined && offset < sentence.end ? sentence : undefined;
}

/** How many words of the article stand before a character offset of a block. */
export function wordsBefore({ words, wordsBefore: earlier }: PreparedBlock, offset: number): number {
  return earlier + startingBefore(words, offset);
}

/** How many of the pieces, in order, start before an offset. */
export function startingBefore(pieces: readonly { readonly start: number }[], offset: number): number {
  return countBefore(pieces, ({ start }) => start < offset);
}

/** How many pieces, in order, lie before a place. */
function countBefore<Piece>(pieces: readonly Piece[], isBefore: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && isBefore(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
