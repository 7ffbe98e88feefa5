import type { Person } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { saysWho } from '../../people/speakers/says-who.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { opensTurn } from '../../text/reversed.ts';
import type { WordStatistics } from '../../text/word-statistics.ts';
import type { Word } from '../../text/words.ts';
import { type Piece, pieceOf } from '../passages/piece-of.ts';
import { restsOnPronoun } from './rests-on-pronoun.ts';

/** A piece of the article that can be a line of the gist by itself. */
export interface GistPiece {
  /** Its last sentence, by which the book of lines knows it. */
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Word[];
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
}

/** What a piece is judged by. */
export interface PieceSource {
  readonly prepared: PreparedArticle;
  readonly statements: readonly Statement[];
  readonly statistics: WordStatistics;
  readonly people: readonly Person[];
}

/** Of a line with a larger share in quotation marks, or one that opens with them, the reader asks who says so. */
const mostQuoted = 0.5;

/** What a paragraph has to say it says in its first sentences. */
const mostSentences = 12;

/** Two sentences in one line are read like one only if they are short, in words. */
const mostTogether = 60;

/**
 * The pieces of a paragraph that stand alone, in reading order: sentences that end as sentences do, ask nothing, lean on
 * nothing outside and speak of nobody by a pronoun alone; a quotation only with who says it. A sentence that the next
 * one turns against ("But …") comes with that, and one that leans on the one before it with this one.
 */
export function piecesOf(block: PreparedBlock, source: PieceSource): readonly GistPiece[] {
  const pieces = new Map<number, GistPiece>();
  for (const one of block.sentences.slice(0, mostSentences)) {
    const turned = withTurn(one, source.prepared);
    const piece = pieceTo(turned, source) ?? pieceTo(one, source);
    if (piece !== null && !pieces.has(piece.sentence.at)) pieces.set(piece.sentence.at, piece);
  }
  return [...pieces.values()];
}

/** The piece that ends with a sentence; null where it does not stand alone or is too long to be read like one. */
function pieceTo(sentence: Sentence, source: PieceSource): GistPiece | null {
  const piece = pieceOf(source.prepared, sentence);
  const words = sentence.block.words.slice(piece.from.from, sentence.to);
  if (piece.from !== sentence && words.length > mostTogether) return null;
  if (!standsAlone(piece, sentence, source)) return null;
  const stems = new Set(source.statistics.stems.slice(piece.from.at, sentence.at + 1).flat());
  return { sentence, text: piece.text, words, stems };
}

/** The sentence behind, where that turns against this one and is in the same block. */
function withTurn(sentence: Sentence, prepared: PreparedArticle): Sentence {
  const next = prepared.sentences[sentence.at + 1];
  return next !== undefined && next.block === sentence.block && opensTurn(prepared, sentence) ? next : sentence;
}

function standsAlone(piece: Piece, sentence: Sentence, { statements, people }: PieceSource): boolean {
  const { text, from } = piece;
  if (piece.leansBack || text.includes('?') || !/[.!…。！][)\]"“”’»]*$/u.test(text)) return false;
  return (
    !leavesOpen(sentence) && !restsOnPronoun(from, sentence, people) && saysItsSpeaker(piece, sentence, statements)
  );
}

/** Whether a quotation goes on behind the sentence. */
function leavesOpen({ block, end }: Sentence): boolean {
  return spansInQuotes(block.block.text).some(([from, to]) => from < end && end <= to && to < block.block.text.length);
}

function saysItsSpeaker({ text }: Piece, { at }: Sentence, statements: readonly Statement[]): boolean {
  if (shareInQuotes(text) <= mostQuoted && !/^["“„«‘]/u.test(text)) return true;
  const speaker = statements[at]?.speaker ?? null;
  return speaker !== null && saysWho(text, speaker);
}

/** The share of a text that stands in quotation marks. */
function shareInQuotes(text: string): number {
  const quoted = spansInQuotes(text).reduce((sum, [start, end]) => sum + end - start, 0);
  return quoted / Math.max(1, text.length);
}
