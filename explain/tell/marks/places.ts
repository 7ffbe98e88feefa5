import type { BlockKind } from '../../model/article.ts';
import type { PreparedBlock } from '../../text/prepared-article.ts';

/** A mention that could be painted, with what choosing needs to know. */
export interface Markable {
  /** Position in the caller's list. */
  readonly at: number;
  readonly block: PreparedBlock;
  readonly start: number;
  readonly end: number;
  /** Words of the article before it. */
  readonly word: number;
  /** Whether the article explains the term in this very sentence. */
  readonly explainedHere: boolean;
  /** For an initialism: how many words away its full name stands, before it or right behind; infinity for everything else. */
  readonly wordsFromFullName: number;
}

/** Where the article explains the term in the same breath, a mark helps only those who have read on for so long. */
const forgetWords = 150;
const markedKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** Where a term may be painted, in reading order; after a sentence that explains it only far enough behind. */
export function placesFor(all: readonly Markable[]): readonly Markable[] {
  const explained = all.filter(({ explainedHere }) => explainedHere);
  return all.filter(
    (place) =>
      isPaintable(place) &&
      place.wordsFromFullName >= forgetWords &&
      !place.explainedHere &&
      !explained.some(({ word }) => word <= place.word && place.word < word + forgetWords),
  );
}

function isPaintable({ block, start, end }: Markable): boolean {
  const { kind, folded, quiet } = block.block;
  return markedKinds.has(kind) && folded !== true && !quiet.some((span) => span[0] < end && start < span[1]);
}
