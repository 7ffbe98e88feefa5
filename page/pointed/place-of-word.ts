import type { PageReading } from '../reading/read-page.ts';

/** Where a word stands in what was read: `text` is that of its block, `at` a character of it. */
export interface PlaceOfWord {
  readonly block: number;
  readonly text: string;
  readonly at: number;
}

/** What is left out of a block's text. */
const invisible = /[\u00ad\u200b\u2060]/g;

/** Finds a word of the document in the blocks that were read of it. Null: it was not read, or the page has changed. */
export function placeOfWord({ outline, anchors }: PageReading, range: Range): PlaceOfWord | null {
  const word = range.toString().replace(invisible, '');
  for (const { id, text } of outline.blocks) {
    if (!text.includes(word) || !anchors.whole(id)?.isPointInRange(range.startContainer, range.startOffset)) continue;
    const at = offsetOf(range, text.length, (end) => anchors.range(id, 0, end));
    return text.startsWith(word, at) ? { block: id, text, at } : null;
  }
  return null;
}

/**
 * How many characters of a block come before a word: by halves, for each look reads the block's text once more. Asked is
 * for the first letter, before which there may be white space that is no character.
 */
function offsetOf(
  { startContainer, startOffset }: Range,
  length: number,
  until: (end: number) => Range | null,
): number {
  let [low, high] = [1, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (until(middle)?.isPointInRange(startContainer, startOffset + 1)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
