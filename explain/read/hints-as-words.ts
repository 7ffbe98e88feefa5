import type { Outline } from '../model/outline.ts';

/** What a box says of itself it says first; the rest is layout. */
const hintChars = 200;

/**
 * The outline with every box's hint as words: lower case, joined by spaces, at most 200 characters ("articleBody-main"
 * → "article body main"). Words stay as they are.
 */
export function hintsAsWords(outline: Outline): Outline {
  // Siblings have the same attributes.
  const known = new Map<string, string>();
  const boxes = outline.boxes.map((box) => {
    const hint = known.get(box.hint) ?? wordsOf(box.hint);
    known.set(box.hint, hint);
    return { ...box, hint };
  });
  return { ...outline, boxes };
}

function wordsOf(attributes: string): string {
  const apart = attributes.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return apart.trim().toLowerCase().slice(0, hintChars).trimEnd();
}
