import type { PreparedBlock } from '../../text/prepared-article.ts';
import { opensTurn } from '../../text/reversed.ts';
import { type GistPiece, type PieceSource, piecesOf, tiedPieceOf } from './gist-pieces.ts';
import { type Headline, shareTold } from './headline.ts';
import { bestFirst } from './headline-fact.ts';
import { tellingBlocks } from './weigh-paragraphs.ts';

/**
 * What the article opens with, best first: the editor's line; else the first paragraph of the text, and before that the
 * one behind it where that turns against it ("But …") and tells more of the headline: such a text begins with what the news is not.
 */
export function openingPieces(
  source: PieceSource,
  headline: Headline,
  standfirst: PreparedBlock | null,
): readonly GistPiece[] {
  const blocks = tellingBlocks(source.prepared);
  const editors = standfirst !== null && blocks.includes(standfirst) ? piecesOf(standfirst, source) : [];
  const at = blocks.findIndex((block) => block !== standfirst && block.block.role === 'lead');
  const [opening, behind] = at < 0 ? [] : blocks.slice(at, at + 2);
  const own = opening === undefined ? [] : bestFirst(piecesOf(opening, source), headline);
  const told = ({ words }: GistPiece) => shareTold(headline, words);
  const turn = turnIn(behind, opening, source).filter((piece) => own.every((one) => told(one) < told(piece)));
  return [...editors, ...turn, ...own];
}

function turnIn(
  behind: PreparedBlock | undefined,
  opening: PreparedBlock | undefined,
  source: PieceSource,
): readonly GistPiece[] {
  const last = opening?.sentences.at(-1);
  const first = behind?.sentences[0];
  if (last === undefined || first === undefined || first.at !== last.at + 1) return [];
  const piece = opensTurn(source.prepared, last) ? tiedPieceOf(first, source) : null;
  return piece === null ? [] : [piece];
}
