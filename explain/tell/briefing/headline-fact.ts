import { type GistPiece, type PieceSource, piecesOf } from './gist-pieces.ts';
import { type Headline, shareTold } from './headline.ts';
import { tellingBlocks } from './weigh-paragraphs.ts';

/** A line that tells less of the headline does not tell its fact. */
const leastOfHeadline = 0.3;
/** News tells its fact early: how much more of the headline a line at the article’s end must tell than one at its beginning. */
const lateness = 0.5;

/** A shorter sentence opens a paragraph with a flourish; what it has to say comes after. In words. */
const leastWords = 9;
/** A later sentence of a paragraph stands for it where it tells so much more of the headline. */
const moreOfHeadline = 0.25;

/**
 * The piece that tells most of what the headline tells, in the article's own voice, an early one rather than a late one; null
 * where none tells enough.
 */
export function factIn(source: PieceSource, headline: Headline): GistPiece | null {
  const blocks = tellingBlocks(source.prepared).filter(({ block }) => block.role !== 'quote');
  let best: GistPiece | null = null;
  let most = 0;
  for (const [at, block] of blocks.entries()) {
    for (const piece of piecesOf(block, source)) {
      const share = shareTold(headline, piece.words);
      const worth = share * (1 - (lateness * at) / blocks.length);
      if (share < leastOfHeadline || worth <= most) continue;
      best = piece;
      most = worth;
    }
  }
  return best;
}

/**
 * What can stand for a paragraph, best first: no flourish where there is anything else, and in reading order, but that one
 * goes first which tells far more of the headline.
 */
export function bestFirst(pieces: readonly GistPiece[], headline: Headline): readonly GistPiece[] {
  const long = pieces.filter(({ words }) => words.length >= leastWords);
  const [first, ...others] = long.length > 0 ? long : pieces;
  if (first === undefined) return [];
  const told = ({ words }: GistPiece) => shareTold(headline, words);
  const best = others.reduce((best, piece) => (told(piece) >= told(best) + moreOfHeadline ? piece : best), first);
  return [best, ...[first, ...others].filter((piece) => piece !== best)];
}
