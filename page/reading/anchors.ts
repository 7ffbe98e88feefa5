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
  const range = (block: number, start: number, end: number) => resolve(sources[block], start, end);
  return {
    range,
    whole: (block) => range(block, 0, sources[block]?.text.length ?? 0),
  };
}

type Place = [node: Text, offset: number];

function resolve(source: BlockSource | undefined, start: number, end: number): Range | null {
  if (!source || start < 0 || start >= end || end > source.text.length) return null;
  let from: Place | undefined;
  let to: Place | undefined;
  const text = runText(source.run, (node, first, last, at) => {
    const length = last - first;
    // At a space between two stretches there is no character to stand on: then the next (or last) one that there is.
    if (start < at + length) from ??= [node, first + Math.max(0, start - at)];
    if (end > at) to = [node, first + Math.min(length, end - at)];
  });
  if (text.slice(start, end) !== source.text.slice(start, end)) return null;
  if (!from?.[0].isConnected || !to?.[0].isConnected) return null;
  // A Range cannot reach across the border of a shadow root.
  if (from[0].getRootNode() !== to[0].getRootNode()) return null;
  const range = from[0].ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range.collapsed ? null : range;
}
