import type { Word } from '../../text/words.ts';
import type { GistDraft } from './gist-draft.ts';
import { type GistLine, type GistPiece, type PieceSource, tiedPiecesOf } from './gist-pieces.ts';
import { claimsOf, type Headline, shareAdded, shareTold } from './headline.ts';
import { headlineNames } from './headline-names.ts';

/** A piece is worth a line where it tells so much of the headline that no line tells. */
const leastAdded = 0.25;
/** A name of the headline that no line tells counts so much. */
const untoldName = 0.3;
/** A claim of the headline counts so much where no line tells it, and a piece tells most of it. */
const untoldClaim = 0.2;
const leastOfClaim = 0.6;
const mostTold = 0.35;
/** What is only understood without its opening word must tell more. */
const harder = 0.8;
/** What is missing of a headline is missing in few places. */
const mostTries = 3;
/** How much its part of the headline counts for keeping a line, beside the weight of its paragraph. */
const ofHeadline = 2;
/** A line of no weighed paragraph is the editor's. */
const weightOfEditors = 3;

/**
 * Adds what the headline speaks of and no line of a gist tells, where the article tells it: as one more line, or in
 * place of the line that is needed least. What is settled stays.
 */
export function completeGist(gist: GistDraft, source: PieceSource, headline: Headline, most: number): void {
  const names = headlineNames(source, headline);
  const claims = claimsOf(source.prepared, headline);
  const refused = new Set<GistPiece>();
  for (let tries = 0; tries < mostTries; tries++) {
    const best = mostMissing(gist, source, headline, { names, claims }, refused);
    if (best === null) return;
    if (!tell(best, gist, headline, most)) refused.add(best.piece);
  }
}

interface Missing {
  readonly piece: GistPiece;
  /** How much of the headline it adds. */
  readonly added: number;
}

function mostMissing(
  gist: GistDraft,
  source: PieceSource,
  headline: Headline,
  { names, claims }: { readonly names: ReadonlySet<string>; readonly claims: readonly Headline[] },
  refused: ReadonlySet<GistPiece>,
): Missing | null {
  const told = gist.told();
  const taken = new Set(told);
  const open = claims.filter((claim) => shareTold(claim, told) <= mostTold);
  const missing = namesWithout(told, names, headline);
  const paragraphs = gist.paragraphs.filter(({ block }) => block.block.role !== 'quote');
  const added = ({ words, tied }: GistPiece) =>
    (missing.size > namesWithout(words, missing, headline).size ? untoldName : 0) +
    (open.some((claim) => shareTold(claim, words) >= leastOfClaim) ? untoldClaim : 0) +
    shareAdded(headline, words, told) * (tied ? harder : 1);
  return paragraphs
    .flatMap(({ block, pieces }) => [...pieces, ...tiedPiecesOf(block, source)])
    .filter((piece) => !refused.has(piece) && !piece.words.some((word) => taken.has(word)))
    .map((piece) => ({ piece, added: added(piece) }))
    .filter(({ added }) => added >= leastAdded)
    .reduce<Missing | null>((best, one) => (best === null || one.added > best.added ? one : best), null);
}

/** The names that no word tells. */
function namesWithout(words: readonly Word[], names: ReadonlySet<string>, { familyOf }: Headline): ReadonlySet<string> {
  const told = new Set(words.map(({ key }) => familyOf(key)));
  return new Set([...names].filter((name) => !told.has(name)));
}

function tell({ piece, added }: Missing, gist: GistDraft, headline: Headline, most: number): boolean {
  const same = gist.lineIn(piece.sentence.block);
  // Half of the headline in one line is too short, however short the article.
  const hasRoom = gist.size < most && (gist.size < 2 || gist.hasRoomFor(piece));
  if (same === undefined && hasRoom) return gist.take(piece);
  const out = same === undefined ? leastNeeded(gist, headline) : gist.loose.find((one) => one === same);
  if (out === undefined) return false;
  const rest = gist.told(out);
  const gain = Math.max(added, shareAdded(headline, piece.words, rest));
  return gain - shareAdded(headline, out.piece.words, rest) >= leastAdded && gist.replace(out, piece);
}

/** The line whose paragraph matters least, and that tells least of the headline. */
function leastNeeded(gist: GistDraft, headline: Headline): GistLine | undefined {
  const needOf = (one: GistLine) => {
    const paragraph = gist.paragraphs.find(({ block }) => block === one.piece.sentence.block);
    const own = shareAdded(headline, one.piece.words, gist.told(one));
    return (paragraph?.weight ?? weightOfEditors) + ofHeadline * own;
  };
  return gist.loose.toSorted((a, b) => needOf(a) - needOf(b))[0];
}
