import { allPiecesOf, type GistPiece, type PieceSource } from './gist-pieces.ts';
import { type Headline, shareTold } from './headline.ts';
import { tellingBlocks } from './weigh-paragraphs.ts';

/** A line that tells less of the headline does not tell its fact. */
const leastOfHeadline = 0.3;
/** News tells its fact early: how much more of the headline a line at the article’s end must tell than one at its beginning. */
const lateness = 0.5;
/** Of a headline of which the article holds fewer words any sentence tells much. */
const leastFamilies = 3;
/** What is only understood without its opening word, or is long (in words), must tell more than what is read at once. */
const harder = 0.8;
const longWords = 45;

/** A shorter sentence is a flourish. In words. */
const leastWords = 9;
/** A later sentence of a paragraph stands for it where it tells so much more of the headline. */
const moreOfHeadline = 0.25;

/**
 * The pieces that tell enough of what the headline tells, in the article's own voice, that one first which tells most of it, an
 * early one rather than a late one.
 */
export function factsIn(source: PieceSource, headline: Headline): readonly GistPiece[] {
  if (headline.weights.size < leastFamilies) return [];
  const blocks = tellingBlocks(source.prepared).filter(({ block }) => block.role !== 'quote');
  // What a headline asks is answered at the beginning or at the end.
  const isQuestion = source.prepared.article.meta.title.includes('?');
  return blocks
    .flatMap((block, at) => {
      const from = isQuestion ? Math.min(at, blocks.length - 1 - at) : at;
      return allPiecesOf(block, source).map((piece) => {
        const share = shareTold(headline, piece.words);
        return { piece, share, worth: share * (1 - (lateness * from) / blocks.length) * easeOf(piece) };
      });
    })
    .filter(({ share }) => share >= leastOfHeadline)
    .sort((a, b) => b.worth - a.worth)
    .map(({ piece }) => piece);
}

function easeOf({ tied, words }: GistPiece): number {
  return tied || words.length > longWords ? harder : 1;
}

/**
 * What can stand for a paragraph, best first: no flourish, and in reading order, but that one
 * goes first which tells far more of the headline.
 */
export function bestFirst(pieces: readonly GistPiece[], headline: Headline): readonly GistPiece[] {
  const [first, ...others] = pieces.filter(({ words }) => words.length >= leastWords);
  if (first === undefined) return [];
  const told = ({ words }: GistPiece) => shareTold(headline, words);
  const best = others.reduce((best, piece) => (told(piece) >= told(best) + moreOfHeadline ? piece : best), first);
  return [best, ...[first, ...others].filter((piece) => piece !== best)];
}
