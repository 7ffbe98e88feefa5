import { leansBack } from '../../text/leaning.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import type { Word } from '../../text/words.ts';
import type { LineBook } from '../passages/lines.ts';
import { type GistLine, type GistPiece, mostTogether, type PieceSource, pieceFrom, piecesOf } from './gist-pieces.ts';
import { type Headline, shareAdded } from './headline.ts';

/** A neighbour is brought that tells so much more of the headline. */
const leastAdded = 0.1;

/**
 * The line of a piece with the sentence before or behind it in the same block that tells more of the headline: the news and
 * its point often stand in two sentences. Null where none does, or both together are too long to be read as one.
 * @param told of the headline by other lines
 */
export function lineWithNeighbour(
  piece: GistPiece,
  source: PieceSource,
  headline: Headline,
  told: readonly Word[],
  book: LineBook,
): GistLine | null {
  const first = firstSentenceOf(piece);
  const last = piece.sentence;
  for (const near of neighboursOf(piece, first, source, headline, told)) {
    const joined = near.at > last.at ? pieceFrom(first, near) : pieceFrom(near, last);
    if (leansBack(joined.text, near.block.language)) continue;
    const isLeaning = near.at > last.at && leansBack(near.text, near.block.language);
    const line = isLeaning ? leaningLine(piece, near, joined, source, book) : lineOfBoth(piece, near, joined, book);
    if (line !== null) return line;
  }
  return null;
}

function neighboursOf(
  piece: GistPiece,
  first: Sentence,
  { prepared: { sentences } }: PieceSource,
  headline: Headline,
  told: readonly Word[],
): readonly Sentence[] {
  const { block, at } = piece.sentence;
  const addedBy = ({ from, to }: Sentence) =>
    shareAdded(headline, block.words.slice(from, to), [...told, ...piece.words]);
  return [sentences[at + 1], sentences[first.at - 1]]
    .flatMap((near) => (near?.block === block ? [near] : []))
    .filter(({ text }) => !text.includes('?') && !/^["“„«‘]/.test(text))
    .filter(({ from, to }) => to - from + piece.words.length <= mostTogether)
    .map((near) => ({ near, added: addedBy(near) }))
    .filter(({ added }) => added >= leastAdded)
    .sort((a, b) => b.added - a.added)
    .map(({ near }) => near);
}

/** Of a sentence that leans on the piece: the book's, or both as they stand where together they stand alone. */
function leaningLine(
  piece: GistPiece,
  near: Sentence,
  joined: GistPiece,
  source: PieceSource,
  book: LineBook,
): GistLine | null {
  const line = book.take(near);
  if (line !== null) return line.text.includes(piece.text) ? { piece: joined, line } : null;
  const isWhole = piecesOf(near.block, source).some((one) => one.sentence === near && one.text.includes(piece.text));
  const own = isWhole ? book.take(piece.sentence) : null;
  return own === null ? null : { piece: joined, line: { ...own, text: joined.text } };
}

/** Both, or the piece alone where the book has no line for the other one. */
function lineOfBoth(piece: GistPiece, near: Sentence, joined: GistPiece, book: LineBook): GistLine | null {
  const own = book.take(piece.sentence);
  if (own === null) return null;
  const isBoth = own.text.length < joined.text.length && book.take(near) !== null;
  return isBoth ? { piece: joined, line: { ...own, text: joined.text } } : { piece, line: own };
}

function firstSentenceOf({ sentence, text }: GistPiece): Sentence {
  const start = sentence.end - text.length;
  return sentence.block.sentences.find((one) => one.start >= start) ?? sentence;
}
