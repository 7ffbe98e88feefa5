import { leansBack } from '../../text/leaning.ts';
import { onceFor } from '../../text/once-for.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { opensTurn } from '../../text/reversed.ts';

/** A verbatim piece of a block that can be quoted: a sentence, with those before it without which it would hang. */
export interface Piece {
  /** Its first sentence. */
  readonly from: Sentence;
  readonly text: string;
  /** Whether its first sentence leans on one that is not part of it. */
  readonly leansBack: boolean;
}

/** A piece with what takes it back. */
export interface WholePiece extends Piece {
  /** Its last sentence. */
  readonly to: Sentence;
  /** Whether what takes it back stands too far off to be part of it. */
  readonly isTurned: boolean;
}

/** So many sentences that take something back are brought. */
const mostTurns = 1;

/** A quotation is brought from its beginning if that is at most so many sentences back. */
const mostBack = 2;

/**
 * The piece that ends with `sentence`: from the beginning of the quotation that it goes on with, else with the one before
 * it in the same block if it leans on that, or answers it.
 */
export function pieceOf(prepared: PreparedArticle, sentence: Sentence): Piece {
  return piecesIn(prepared)(sentence);
}

/** Cut once for each sentence: lines, passages and the gist all ask for it. */
const piecesIn = onceFor((prepared: PreparedArticle) => onceFor((sentence: Sentence) => cutPiece(prepared, sentence)));

function cutPiece({ language, sentences }: PreparedArticle, sentence: Sentence): Piece {
  const opening = openingOfQuotation(sentence);
  const before = sentences[sentence.at - 1];
  const isWide =
    before !== undefined &&
    before.block === sentence.block &&
    (leansBack(sentence.text, language) || answers(before, sentence));
  const isNear = opening !== null && sentence.at - opening.at <= mostBack;
  const from = isNear ? opening : isWide ? before : sentence;
  const text = sentence.block.block.text.slice(from.start, sentence.end);
  return { from, text, leansBack: (opening !== null && !isNear) || leansBack(text, language) };
}

/**
 * The piece with the sentence behind it that reverses it ("But …", "Critics, however, …"), so that it never says the half of
 * something. That must stand in the same block.
 */
export function wholePieceOf(prepared: PreparedArticle, sentence: Sentence): WholePiece {
  const piece = pieceOf(prepared, sentence);
  let to = sentence;
  while (to.at - sentence.at < mostTurns && opensTurn(prepared, to) && isIn(sentence, prepared.sentences[to.at + 1]))
    to = prepared.sentences[to.at + 1] ?? to;
  const text = to === sentence ? piece.text : sentence.block.block.text.slice(piece.from.start, to.end);
  return { ...piece, to, text, isTurned: opensTurn(prepared, to) };
}

function isIn({ block }: Sentence, other: Sentence | undefined): boolean {
  return other?.block === block;
}

/** The earlier sentence of the block in which the quotation opens that this one goes on with; null if there is none. */
function openingOfQuotation({ block, start, at }: Sentence): Sentence | null {
  const span = spansOf(block).find(([from, to]) => from < start && start < to);
  if (!span) return null;
  return block.sentences.find((one) => one.at < at && one.start <= span[0] && span[0] < one.end) ?? null;
}

const known = new WeakMap<PreparedBlock, ReturnType<typeof spansInQuotes>>();

/** Found once for each block: it is asked for each of its sentences. */
export function spansOf(block: PreparedBlock): ReturnType<typeof spansInQuotes> {
  const spans = known.get(block) ?? spansInQuotes(block.block.text);
  known.set(block, spans);
  return spans;
}

/** "Why now? Because …": the answer alone is no sentence. */
function answers(before: Sentence, { text, block }: Sentence): boolean {
  return before.text.endsWith('?') && block.language.leaning.answer.test(text);
}
