import type { OutlineBlock } from '../../model/outline.ts';

/** Boxes of single blocks. */
export const leafTag = /^(p|li|h[1-6]|tr|dt|dd|figcaption|blockquote)$/;

/** A box's hint without words that hold a digit: counters and made-up names tell boxes of one kind apart. */
export function withoutNumbers(hint: string): string {
  return hint.replace(/\S*\d\S*/g, '').trim();
}

/** The sum of a figure over the blocks in each box and in everything in it. Parents come before their children. */
export function sumByBox(
  parents: readonly number[],
  blocks: readonly OutlineBlock[],
  value: (block: OutlineBlock) => number,
): readonly number[] {
  const total = parents.map(() => 0);
  for (const block of blocks) if (block.box in total) total[block.box] = (total[block.box] ?? 0) + value(block);
  for (let index = total.length - 1; index > 0; index -= 1) {
    const parent = parents[index] ?? -1;
    if (parent >= 0) total[parent] = (total[parent] ?? 0) + (total[index] ?? 0);
  }
  return total;
}
