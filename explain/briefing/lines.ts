import { leansBack, widenBack } from '../passages/widen.ts';
import type { Line } from '../reading.ts';
import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';

/** Keeps account of what the briefing has said, so that no sentence stands in it twice. */
export interface LineBook {
  /**
   * The line of a sentence, with the one before it if it leans on that. Null if any of it is used already, or if what
   * it leans on stands in another paragraph: such a line would hang in the air.
   */
  take(sentence: Sentence): Line | null;
}

/** An empty book for one briefing. */
export function openLineBook(prepared: PreparedArticle): LineBook {
  const used = new Set<number>();
  const texts = new Set<string>();
  return {
    take(sentence) {
      const from = widenBack(prepared, sentence);
      const { block } = sentence.block;
      const text = block.text.slice(from.start, sentence.end);
      if (used.has(sentence.at) || used.has(from.at) || texts.has(text) || leansBack(text)) return null;
      used.add(sentence.at).add(from.at);
      texts.add(text);
      return { block: block.id, text, paragraph: block.paragraph };
    },
  };
}

/** The lines of the first sentences that give one, at most `most`. */
export function takeLines(book: LineBook, sentences: Iterable<Sentence>, most: number): readonly Line[] {
  const lines: Line[] = [];
  for (const sentence of sentences) {
    if (lines.length === most) break;
    const line = book.take(sentence);
    if (line !== null) lines.push(line);
  }
  return lines;
}
