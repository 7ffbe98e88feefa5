import { type Run, runText } from './run-text.ts';

/** Where a block's text came from. Its index in the list is the block's id. */
export interface BlockSource {
  readonly run: Run;
  /** The text as it was read. */
  readonly text: string;
}

/** The way from the Outline's blocks back to the live document. Resolved late: pages change. */
export interface Anchors {
  /** [start, end) of a block as a live Range; null if its nodes are gone or other words stand there now. */
  range(block: number, start: number, end: number): Range | null;
  /** The whole block. */
  whole(block: number): Range | null;
}

/** Anchors for the blocks of one reading. */
export function createAnchors(sources: readonly BlockSource[]): Anchors {
  const range = (block: number, start: number, end: number) => {
    const source = sources[block];
    return source ? resolve(source, start, end) : null;
  };
  return {
    range,
    whole: (block) => range(block, 0, sources[block]?.text.length ?? 0),
  };
}

function resolve(source: BlockSource, start: number, end: number): Range | null {
  if (start < 0 || start >= end || end > source.text.length) return null;
  let from: { node: Text; offset: number } | undefined;
  let to: { node: Text; offset: number } | undefined;
  const text = runText(source.run, (node, first, last, at) => {
    const length = last - first;
    // At a space between two stretches there is no character to stand on: then the next (or last) one that there is.
    if (!from && start < at + length) from = { node, offset: first + Math.max(0, start - at) };
    if (end > at) to = { node, offset: first + Math.min(length, end - at) };
  });
  if (text.slice(start, end) !== source.text.slice(start, end)) return null;
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  // A Range cannot reach across the border of a shadow root.
  if (from.node !== to.node && from.node.getRootNode() !== to.node.getRootNode()) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}
