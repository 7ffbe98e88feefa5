import { type Run, runText } from './run-text.ts';

/** Where a block's text came from. Its index in the list is the block's id. */
export interface BlockSource {
  /** The element that holds the run. */
  readonly element: Element;
  readonly run: Run;
  /** The text as it was read. */
  readonly text: string;
}

export interface Position {
  readonly block: number;
  /** In characters (UTF-16 code units) of the block's text. */
  readonly offset: number;
}

/** The way between the Outline's blocks and the live document, in both directions. Resolved late: pages change. */
export interface Anchors {
  /** [start, end) of a block as a live Range; null if its nodes are gone or other words stand there now. */
  range(block: number, start: number, end: number): Range | null;
  /** The whole block. */
  whole(block: number): Range | null;
  /** The element that holds the block; null if it has left the document. */
  element(block: number): Element | null;
  /** The block and offset of a DOM position; between two stretches of text, the next one. Null outside all blocks. */
  position(node: Node, offset: number): Position | null;
}

/** How many nodes after a DOM position are looked at to find a text that was read. */
const NEARBY_NODES = 40;

/** Anchors for the blocks of one reading. */
export function createAnchors(sources: readonly BlockSource[]): Anchors {
  let blocks: WeakMap<Node, number> | undefined;
  const blockOf = (node: Node) => {
    blocks ??= indexTexts(sources);
    return blocks.get(node);
  };
  const range = (block: number, start: number, end: number) => {
    const source = sources[block];
    return source ? resolve(source, start, end) : null;
  };
  return {
    range,
    whole: (block) => range(block, 0, sources[block]?.text.length ?? 0),
    element(block) {
      const element = sources[block]?.element;
      return element?.isConnected ? element : null;
    },
    position(node, offset) {
      const point = textPoint(node, offset, (text) => blockOf(text) !== undefined);
      const block = point && blockOf(point.node);
      const source = block === undefined || block === null ? undefined : sources[block];
      if (!point || block == null || !source) return null;
      return { block, offset: offsetIn(source.run, point.node, point.offset) };
    },
  };
}

function indexTexts(sources: readonly BlockSource[]): WeakMap<Node, number> {
  const blocks = new WeakMap<Node, number>();
  sources.forEach((source, block) => {
    for (const piece of source.run) if (typeof piece !== 'string') blocks.set(piece, block);
  });
  return blocks;
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

/** The first text at or after a DOM position that was read, with the offset in it. */
function textPoint(
  node: Node,
  offset: number,
  wasRead: (node: Node) => boolean,
): { node: Node; offset: number } | null {
  if (wasRead(node)) return { node, offset };
  const document = node.ownerDocument;
  if (!document) return null;
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_ALL);
  const child = node.childNodes[offset];
  walker.currentNode = child ?? lastInside(node);
  let current: Node | null = child ?? walker.nextNode();
  for (let steps = 0; current && steps < NEARBY_NODES; steps += 1) {
    if (wasRead(current)) return { node: current, offset: 0 };
    current = walker.nextNode();
  }
  return null;
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function offsetIn(run: Run, sought: Node, offset: number): number {
  const index = run.indexOf(sought as Text);
  let found: number | undefined;
  const text = runText(run, (_node, first, last, at, piece) => {
    if (found !== undefined || piece < index) return;
    if (piece > index) found = at;
    else if (offset <= last) found = at + Math.max(0, offset - first);
  });
  return found ?? text.length;
}
