import type { OutlineBlock } from '../../model/outline.ts';
import { sumByBox } from './boxes.ts';
import { type EntryTime, entryTime, orderOf } from './entry-times.ts';
import { isWithin, type Tree } from './tree.ts';

/** Fewer are no row, and show no order. */
const leastEntries = 3;

interface Entry {
  readonly time: EntryTime;
  /** The first block of its text. */
  readonly block: number;
}

/**
 * The entries of a live blog, the latest first: of each the id of its first paragraph. They are boxes beside each other, each
 * with a line that says when it was written, or stand below headings that begin with a time. An entry at the top that
 * is older than the next one is pinned there, and none of them. Empty where the times show no order.
 * @param body the blocks of the page's text
 */
export function liveEntries(tree: Tree, body: readonly OutlineBlock[]): readonly number[] {
  const first = body[0]?.id ?? 0;
  const timed = tree.blocks.flatMap((block) => {
    const time = block.id >= first ? entryTime(block.text) : null;
    return time === null ? [] : [{ block, time }];
  });
  const rows = [...Map.groupBy(timed, ({ time }) => time.kind).values()].map((all) => entriesOf(tree, body, all));
  const row = rows.reduce((most, one) => (one.length > most.length ? one : most), []);
  return inOrder(row) ?? inOrder(row.slice(1)) ?? [];
}

interface Timed {
  readonly block: OutlineBlock;
  readonly time: EntryTime;
}

/** The largest row of boxes with one of the times each. */
function entriesOf(tree: Tree, body: readonly OutlineBlock[], timed: readonly Timed[]): readonly Entry[] {
  const parents = tree.boxes.map(({ parent }) => parent);
  const ids = new Set(timed.map(({ block }) => block.id));
  const times = sumByBox(parents, tree.blocks, ({ id }) => (ids.has(id) ? 1 : 0));
  const placed = timed.map(({ block, time }, at) => {
    let box = block.box;
    for (let up = parents[box] ?? -1; up > 0 && times[up] === 1; up = parents[up] ?? -1) box = up;
    const until = timed[at + 1]?.block.id ?? Number.POSITIVE_INFINITY;
    const text = body.find(
      ({ id, kind, box: own }) =>
        kind !== 'heading' &&
        kind !== 'caption' &&
        (block.kind === 'heading' ? id > block.id && id < until : id !== block.id && isWithin(tree, own, box)),
    );
    return { row: `${parents[box]} ${tree.boxes[box]?.tag}`, time, block: text?.id ?? null };
  });
  const rows = [...Map.groupBy(placed, ({ row }) => row).values()];
  const largest = rows.reduce((most, one) => (one.length > most.length ? one : most), []);
  return largest.flatMap(({ time, block }) => (block === null ? [] : [{ time, block }]));
}

function inOrder(entries: readonly Entry[]): readonly number[] | null {
  if (entries.length < leastEntries) return null;
  const order = orderOf(entries.map(({ time }) => time));
  const ids = entries.map(({ block }) => block);
  return order === null ? null : order === 'latest-first' ? ids : ids.reverse();
}
