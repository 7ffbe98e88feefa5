import type { Line } from '../../model/reading.ts';
import { isTalkToReaders } from '../../read/body/talk-to-readers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { type Piece, pieceOf } from './piece-of.ts';

/** Less is a number of a list, or what a broken sentence left. */
const leastWords = 3;

/** Where to write to or to look on, and what is left of a post that a page shows. */
const address = /https?:\/\/|pic\.twitter\.com|[\w.+-]@[\w-]+\.\w/;

/** Keeps account of what the briefing has said, so that no sentence stands in it twice. */
export interface LineBook {
  /** The line of a sentence; null if it has none, or if any of it is used already. */
  take(sentence: Sentence): Line | null;
  /** The line of a quotation that is shown with its speaker: that may lean on what stands in another paragraph. */
  takeSpeech(sentence: Sentence): Line | null;
}

/** An empty book for one briefing. */
export function openLineBook(prepared: PreparedArticle): LineBook {
  const used = new Set<number>();
  const texts = new Set<string>();
  const take = (sentence: Sentence, mayLean: boolean) => {
    const piece = pieceOf(prepared, sentence);
    const line = lineOfPiece(piece, mayLean);
    if (line === null || used.has(sentence.at) || used.has(piece.from.at) || texts.has(line.text)) return null;
    used.add(sentence.at).add(piece.from.at);
    texts.add(line.text);
    return line;
  };
  return { take: (sentence) => take(sentence, false), takeSpeech: (sentence) => take(sentence, true) };
}

/**
 * The line of a sentence, with the one before it if it leans on that. Null if what it leans on stands in another
 * paragraph: such a line would hang in the air; and if it speaks to the readers and not of the story.
 */
export function lineOf(prepared: PreparedArticle, sentence: Sentence): Line | null {
  return lineOfPiece(pieceOf(prepared, sentence), false);
}

function lineOfPiece({ from, text, leansBack }: Piece, mayLean: boolean): Line | null {
  const { id, paragraph } = from.block.block;
  const hangs = leansBack && !(mayLean && /^["“„«]/u.test(text));
  // What a colon announces is not there, nor what a dash goes on with.
  const isWhole =
    (text.match(/\p{L}+/gu)?.length ?? 0) >= leastWords && !text.endsWith(':') && !/^[—–-]\s*\p{Ll}/u.test(text);
  return hangs || !isWhole || address.test(text) || isTalkToReaders(text)
    ? null
    : { block: id, text, paragraph, leansBack };
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
