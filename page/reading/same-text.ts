import type { Outline } from '../../explain/model/outline.ts';

/** Whether two readings are of the same text, with the same of it in links: then one answer holds for both. */
export function sameText(one: Outline, other: Outline): boolean {
  if (one.blocks.length !== other.blocks.length || one.meta.url !== other.meta.url) return false;
  return one.blocks.every((block, index) => {
    const { text, kind, folded, linkChars } = other.blocks[index] ?? {};
    return text === block.text && kind === block.kind && folded === block.folded && linkChars === block.linkChars;
  });
}
