import { leansBack } from '../text/leaning.ts';
import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';

/** A verbatim piece of a block that can be quoted: a sentence, with the one before it if it leans on that. */
export interface Piece {
  /** Its first sentence. */
  readonly from: Sentence;
  readonly text: string;
  /** Whether its first sentence leans on one that is not part of it. */
  readonly leansBack: boolean;
}

/**
 * The piece that ends with `sentence`: with the one before it in the same block if it leans on that, or answers it.
 */
export function pieceOf({ article, sentences }: PreparedArticle, sentence: Sentence): Piece {
  const { language } = article;
  const before = sentences[sentence.at - 1];
  const isWide =
    before !== undefined &&
    before.block === sentence.block &&
    (leansBack(sentence.text, language) || answers(before, sentence));
  const from = isWide ? before : sentence;
  const text = sentence.block.block.text.slice(from.start, sentence.end);
  return { from, text, leansBack: leansBack(text, language) };
}

/** "Why now? Because …": the answer alone is no sentence. */
function answers(before: Sentence, { text }: Sentence): boolean {
  return before.text.endsWith('?') && /^(?:Because|Not|No|Yes|Perhaps|Maybe|To|By|In part|Partly|Only)\b/u.test(text);
}
