import type { OutlineBlock } from '../../model/outline.ts';
import { isPointsLabel } from './key-points.ts';
import type { Tree } from './tree.ts';

/** The `<aside>` elements that begin with a label of key points: what else stands beside the text is not of it. */
export function asidesOfPoints(tree: Tree): ReadonlySet<number> {
  const first = new Map<number, OutlineBlock>();
  for (const block of tree.blocks) {
    let at = block.box;
    while (at > 0 && tree.boxes[at]?.tag !== 'aside') at = tree.boxes[at]?.parent ?? -1;
    if (at > 0 && !first.has(at)) first.set(at, block);
  }
  return new Set(
    [...first].filter(([, block]) => block.kind === 'heading' && isPointsLabel(block)).map(([box]) => box),
  );
}
