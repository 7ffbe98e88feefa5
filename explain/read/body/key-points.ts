import type { OutlineBlock } from '../../model/outline.ts';
import { headingRole } from '../roles/heading-roles.ts';

/** Longer lines are no label. */
const labelChars = 60;

/** "Key points", "At a glance", "In brief", "What you need to know", whatever it is marked up as. */
export function isPointsLabel({ text }: Pick<OutlineBlock, 'text'>): boolean {
  return text.length <= labelChars && headingRole(text) === 'summary';
}

/**
 * The blocks with every label of a list of key points as a heading: many sites give it a class and no heading element. A
 * line above anything but a list is none.
 */
export function markPointLabels(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.map((block, at) =>
    block.kind === 'paragraph' && blocks[at + 1]?.kind === 'list-item' && isPointsLabel(block)
      ? { ...block, kind: 'heading' }
      : block,
  );
}

/** Ids of all lists that are labelled as the article's points: each label, and the items right below it. */
export function keyPoints(blocks: readonly Pick<OutlineBlock, 'id' | 'kind' | 'text'>[]): ReadonlySet<number> {
  const points = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    if (block.kind !== 'list-item' || before === undefined) continue;
    const isFirst = before.kind === 'heading' && isPointsLabel(before);
    if (!isFirst && !(before.kind === 'list-item' && points.has(before.id))) continue;
    points.add(before.id).add(block.id);
  }
  return points;
}
