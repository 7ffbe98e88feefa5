import type { OutlineBlock } from '../../model/outline.ts';
import { boxesAround, type Tree } from './tree.ts';

/** What sites call the box of such a list; English, as class names are nearly everywhere. */
const pointsPattern = /\b(key\s?(points?|facts?|takeaways?|messages?)|takeaways?|highlights?|bullet\s?points?)\b/;

/** The box with the name stands at most so many boxes around an item: `<li>`, `<ul>`, one for layout. */
const namedBoxes = 4;

/** Nobody reads through more of them. */
const mostPoints = 8;

/**
 * Ids of list items in a box that is called after its points, for articles in languages whose labels nobody here can read. None where there
 * are many: then the box is called so for another reason.
 */
export function pointsByName(tree: Tree, blocks: readonly OutlineBlock[]): ReadonlySet<number> {
  const isNamed = (box: number) => boxesAround(tree, box, namedBoxes).some((at) => isPointsBox(tree, at));
  const items = blocks.filter(({ kind, box }) => kind === 'list-item' && isNamed(box));
  return new Set(items.length <= mostPoints ? items.map(({ id }) => id) : []);
}

function isPointsBox(tree: Tree, box: number): boolean {
  return pointsPattern.test(tree.boxes[box]?.hint ?? '');
}
