import type { Line } from '../../model/reading.ts';
import { isTalkToReaders } from '../../read/body/talk-to-readers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isOutdated } from './is-outdated.ts';
import { linePieceOf } from './line-piece.ts';
import { type Piece, pieceOf } from './piece-of.ts';
import { stemsOf, type Told } from './stands-alone.ts';
import { withoutDateline } from './without-dateline.ts';

/** Less is a number of a list, or what a broken sentence left. */
const leastWords = 3;

/** Where to write to or to look on, and what is left of a post that a page shows. */
const address = /https?:\/\/|pic\.twitter\.com|[\w.+-]@[\w-]+\.\w/;

/** Keeps account of what the briefing has said, so that no sentence stands in it twice. */
export interface LineBook {
  /**
   * The line of a sentence; null if it has none, or if any of it is used already.
   * @param known stems of words that the reader knows from elsewhere
   */
  take(sentence: Sentence, known?: Told): Line | null;
  /** The line of a quotation that is shown with its speaker: what it calls its speaker is known. */
  takeSpeech(sentence: Sentence): Line | null;
  /** Counts lines as taken that another book gave. */
  note(lines: readonly Line[]): void;
}

/** An empty book for one briefing. */
export function openLineBook(prepared: PreparedArticle): LineBook {
  const used = new Set<number>();
  const texts = new Set<string>();
  const taken: Sentence[] = [];
  /** Of the headline, and of the lines so far that stand before a sentence. */
  const toldBefore = ({ at }: Sentence, known: Told): Told => {
    const words = taken.filter((one) => one.at < at).flatMap(({ block, from, to }) => block.words.slice(from, to));
    return new Set([...stemsOf([...prepared.titleWords, ...words], prepared), ...known]);
  };
  const take = (sentence: Sentence, isSpeakerShown: boolean, known: Told) => {
    if (used.has(sentence.at)) return null;
    const piece = linePieceOf(prepared, sentence, toldBefore(sentence, known), isSpeakerShown);
    const line = piece === null ? null : lineOfPiece(piece, prepared);
    if (piece === null || line === null || texts.has(line.text)) return null;
    const own = prepared.sentences.slice(piece.from.at, piece.to.at + 1);
    if (own.some(({ at }) => used.has(at))) return null;
    for (const { at } of own) used.add(at);
    taken.push(...own);
    texts.add(line.text);
    return line;
  };
  return {
    take: (sentence, known = new Set()) => take(sentence, false, known),
    takeSpeech: (sentence) => take(sentence, true, new Set()),
    note: (lines) => {
      const own = lines.flatMap(({ block, text }) =>
        prepared.sentences.filter(
          (one) => one.block.block.id === block && text.includes(behindDateline(one.text, one, prepared)),
        ),
      );
      for (const { at } of own) used.add(at);
      taken.push(...own);
      for (const { text } of lines) texts.add(text);
    },
  };
}

/**
 * The line of a sentence, with the one before it if it leans on that. Null if what it leans on stands in another
 * paragraph, and if it speaks to the readers and not of the story. One that cannot be understood alone says so by
 * `leansBack`: it is not for showing.
 */
export function lineOf(prepared: PreparedArticle, sentence: Sentence): Line | null {
  const alone = linePieceOf(prepared, sentence, new Set(stemsOf(prepared.titleWords, prepared)), false);
  if (alone !== null) return lineOfPiece(alone, prepared);
  const piece = pieceOf(prepared, sentence);
  return piece.leansBack ? null : lineOfPiece({ ...piece, leansBack: true }, prepared);
}

function lineOfPiece({ from, text: whole, leansBack }: Piece, prepared: PreparedArticle): Line | null {
  const { id, paragraph } = from.block.block;
  const text = behindDateline(whole, from, prepared);
  // What a colon announces is not there, nor what a dash goes on with.
  const isWhole =
    (text.match(/\p{L}+/gu)?.length ?? 0) >= leastWords &&
    !text.endsWith(':') &&
    !isCutOff(text, from) &&
    !/^[—–-]\s*\p{Ll}/u.test(text) &&
    (from.block.block.kind !== 'paragraph' || /[\p{STerm}…][)\]"“”’»]*$/u.test(text));
  return !isWhole || address.test(text) || isTalkToReaders(text) || isOutdated(text, from, prepared)
    ? null
    : { block: id, text, paragraph, leansBack };
}

/** A text that begins with a sentence, without what of the block's dateline is in it: "Calif." may have ended a sentence. */
function behindDateline(text: string, { block, start }: Sentence, prepared: PreparedArticle): string {
  const whole = block.block.text;
  const head = whole.length - withoutDateline(whole, block, prepared).length;
  return text.slice(Math.max(0, head - start));
}

/** What the article itself breaks off ("… read on for ..."), or goes on with behind such a break. */
function isCutOff(text: string, { block, start }: Sentence): boolean {
  const before = block.block.text.slice(0, start).trimEnd();
  return /(?:\.{3}|…)$/u.test(text) || /(?:\.{3}|…)$/u.test(before);
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
