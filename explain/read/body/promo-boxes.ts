import type { OutlineBlock } from '../../model/outline.ts';
import { leafTag, withoutNumbers } from './boxes.ts';
import { promoPattern } from './promo-words.ts';
import type { Tree } from './tree.ts';

/** A box that invites readers to something is small. Characters, and characters of its longest block. */
const boxChars = 650;
const blockChars = 240;

/** Boxes with the same name beside each other are parts of the text, as the entries of a live blog. */
const twins = 3;

/** The text itself may be as short. Share of the text's characters. */
const textShare = 0.35;

interface Held {
  readonly chars: number;
  readonly longest: number;
  readonly blocks: number;
  readonly promo: boolean;
}

const nothing: Held = { chars: 0, longest: 0, blocks: 0, promo: false };

/**
 * The blocks without those of boxes that offer a newsletter, an app, a subscription: a small box with several lines, one
 * of which says so, goes as a whole, since the lines beside it ("All of the week's news") give no sign of their own.
 */
export function dropPromoBoxes(tree: Tree, blocks: readonly OutlineBlock[], root: number): readonly OutlineBlock[] {
  const held = holdings(tree, blocks, root);
  const limit = Math.min(boxChars, textShare * blocks.reduce((sum, { text }) => sum + text.length, 0));
  const rows = boxesOfRows(tree, held.keys());
  const isPromo = (box: number) => {
    const { chars, longest, blocks: count, promo } = held.get(box) ?? nothing;
    return promo && count > 1 && chars <= limit && longest <= blockChars && !rows.has(box) && !tree.boxes[box]?.isBody;
  };
  return blocks.filter(({ box }) => {
    for (let at = box; at > root; at = tree.boxes[at]?.parent ?? -1) if (isPromo(at)) return false;
    return true;
  });
}

/** Boxes that stand in a row of boxes with the same name, and those around such rows. */
function boxesOfRows(tree: Tree, boxes: Iterable<number>): ReadonlySet<number> {
  const alike = new Map<string, number[]>();
  for (const box of boxes) {
    const { parent = -1, tag = '', hint = '' } = tree.boxes[box] ?? {};
    if (leafTag.test(tag)) continue;
    const name = `${parent} ${tag} ${withoutNumbers(hint)}`;
    const row = alike.get(name);
    if (row) row.push(box);
    else alike.set(name, [box]);
  }
  const rows = [...alike.values()].filter((row) => row.length >= twins);
  return new Set(rows.flatMap((row) => [...row, tree.boxes[row[0] ?? 0]?.parent ?? -1]));
}

/** What the boxes inside the root hold of the given blocks. Parents come before their children. */
function holdings(tree: Tree, blocks: readonly OutlineBlock[], root: number): ReadonlyMap<number, Held> {
  const held = new Map<number, Held>();
  const add = (box: number, more: Held) => {
    const before = held.get(box) ?? nothing;
    held.set(box, {
      chars: before.chars + more.chars,
      longest: Math.max(before.longest, more.longest),
      blocks: before.blocks + more.blocks,
      promo: before.promo || more.promo,
    });
  };
  for (const { box, text } of blocks) {
    const chars = text.length;
    add(box, { chars, longest: chars, blocks: 1, promo: chars <= blockChars && promoPattern.test(text) });
  }
  for (let box = tree.boxes.length - 1; box > root; box -= 1) {
    const own = held.get(box);
    const parent = tree.boxes[box]?.parent ?? -1;
    if (own && parent > root) add(parent, own);
  }
  return held;
}
