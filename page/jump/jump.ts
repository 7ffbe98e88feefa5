import type { Marks } from '../marks/marks.ts';
import type { Anchors } from '../reading/anchors.ts';

export interface JumpTarget {
  readonly block: number;
  /** [start, end) of the block's text; without them the whole block. */
  readonly start?: number;
  readonly end?: number;
}

/** How long the words light up after a jump, in ms: the design's `--flash`. */
export const flashMs = 1600;

/**
 * Makes what a jump does to the marks of one page: finds the block or span, and lights it up for `flashMs` by a highlight.
 * Whoever asked scrolls to the words that are returned (scroll-to-range.ts, in card.js); null: they are gone.
 */
export function createFlash(marks: Pick<Marks, 'setFlash'>) {
  let flashing: ReturnType<typeof setTimeout> | undefined;
  return (anchors: Anchors, { block, start, end }: JumpTarget): Range | null => {
    const span = start === undefined || end === undefined ? null : anchors.range(block, start, end);
    const range = span ?? anchors.whole(block);
    if (!range) return null;
    clearTimeout(flashing);
    marks.setFlash(range);
    flashing = setTimeout(() => marks.setFlash(null), flashMs);
    return range;
  };
}
