import { type PreparedBlock, sentenceAt } from '../../text/prepared-article.ts';
import type { ArticlePlace } from './selection-answer.ts';

/** The sentence of a block that holds an offset, as a place to jump to; the whole block where none does. */
export function placeInArticle(prepared: PreparedBlock, offset: number): ArticlePlace {
  const { id, text, section, paragraph } = prepared.block;
  const { start, end } = sentenceAt(prepared, offset) ?? { start: 0, end: text.length };
  return { block: id, start, end, section, paragraph };
}
