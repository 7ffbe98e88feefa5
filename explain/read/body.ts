import type { OutlineBlock } from '../outline.ts';
import { isFurniture } from './furniture.ts';
import { type BoxFacts, isWithin, proseOf, type Tree } from './tree.ts';

/** The search goes down into a box as long as it keeps this share of the prose of the box around it. */
const KEEP_SHARE = 0.8;

/** A box that is called the body needs less: what stands beside it is not. */
const BODY_SHARE = 0.5;

/** A first sentence shorter than prose, but no label. */
const OPENING_CHARS = 25;
const endsSentence = /[.!?…。！？؟۔।]["”’»」)]*$/u;

const LOWEST_RANK = 6;
/** Text ranks below every heading. */
const TEXT_RANK = LOWEST_RANK + 1;

/** Lists with more of their text in links are lists of links. */
const LINK_LIST = 0.55;

/**
 * The blocks of a page's main text, in reading order, headline excluded.
 *
 * First the box: from the body downwards into the child that holds nearly all the prose, which is Readability's idea of
 * paragraphs that score for their ancestors, read from the other end: text spread over siblings stays in the box around
 * them. Then the blocks: a shallow classification by link density, length and neighbours, after Kohlschütter, Fankhauser
 * and Nejdl (2010), "Boilerplate detection using shallow text features".
 */
export function bodyOf(tree: Tree): readonly OutlineBlock[] {
  const root = rootOf(tree);
  const inside = tree.blocks.filter((block) => isWithin(tree, block.box, root));
  const own = dropRepeats(inside.filter((block) => isCandidate(tree, block, root)));
  return dropLooseHeadings(dropLinkLists(dropBeforeText(own)));
}

/** The same text again is a copy for another width of screen, or what a pull quote repeats. */
function dropRepeats(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const isCopy = proseOf(block) > 0 && seen.has(block.text);
    seen.add(block.text);
    return !isCopy;
  });
}

/** Index of the box that holds the main text. */
function rootOf(tree: Tree): number {
  let root = 0;
  for (;;) {
    const held = tree.boxes[root]?.prose ?? 0;
    const children = childrenOf(tree, root).filter((child) => (tree.boxes[child]?.prose ?? 0) > 0);
    const best = children.toSorted((a, b) => (tree.boxes[b]?.prose ?? 0) - (tree.boxes[a]?.prose ?? 0))[0];
    const box = best === undefined ? undefined : tree.boxes[best];
    if (best === undefined || !box || box.prose < (box.isBody ? BODY_SHARE : KEEP_SHARE) * held) return root;
    // Twins are parts of one text: the entries of a live blog, the modules of a page builder.
    if (children.some((child) => child !== best && areTwins(box, tree.boxes[child]))) return root;
    root = best;
  }
}

function areTwins(a: BoxFacts, b: BoxFacts | undefined): boolean {
  if (!b || a.tag !== b.tag || b.shut) return false;
  const [first, second] = [a.hint, b.hint].map((hint) => hint.replace(/\S*\d\S*/g, '').trim());
  return first === second;
}

function childrenOf(tree: Tree, root: number): readonly number[] {
  return tree.boxes.flatMap((box, index) => (box.parent === root && !isLeafTag(box.tag) ? [index] : []));
}

function isLeafTag(tag: string): boolean {
  return /^(p|li|h[1-6]|tr|dt|dd|figcaption|blockquote)$/.test(tag);
}

function isCandidate(tree: Tree, block: OutlineBlock, root: number): boolean {
  if (tree.boxes[block.box]?.shut || block.level === 1) return false;
  if (isInAside(tree, block.box, root)) return false;
  return !isFurniture(block);
}

function isInAside(tree: Tree, box: number, root: number): boolean {
  for (let at = box; at > root; at = tree.boxes[at]?.parent ?? -1) if (tree.boxes[at]?.tag === 'aside') return true;
  return false;
}

/** What stands before the first running text are bylines, dates, menus: only whole sentences and a heading right above count. */
function dropBeforeText(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  let first = blocks.findIndex((block) => proseOf(block) > 0);
  if (first < 0) return [];
  while (isOpening(blocks[first - 1])) first -= 1;
  return blocks.slice(first);
}

function isOpening(block: OutlineBlock | undefined): boolean {
  if (!block || block.linkChars > 0) return false;
  return block.kind === 'heading' || (block.text.length >= OPENING_CHARS && endsSentence.test(block.text));
}

function dropLinkLists(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const kept: OutlineBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.kind === 'list-item') end += 1;
    const list = blocks.slice(at, Math.max(end, at + 1));
    at += list.length;
    if (list[0]?.kind !== 'list-item') {
      kept.push(...list);
      continue;
    }
    const chars = list.reduce((sum, { text }) => sum + text.length, 0);
    const linked = list.reduce((sum, { linkChars }) => sum + linkChars, 0);
    if (linked <= LINK_LIST * chars) kept.push(...list);
  }
  return kept;
}

/** A heading stays when text follows before the next heading of its own rank or a higher one. */
function dropLooseHeadings(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const kept: OutlineBlock[] = [];
  // The rank of the last heading since which no text came, seen from the end; 0 at the end of the page.
  let closing = 0;
  for (const block of blocks.toReversed()) {
    const rank = block.kind === 'heading' ? (block.level ?? LOWEST_RANK) : TEXT_RANK;
    if (rank === TEXT_RANK || rank < closing) kept.push(block);
    closing = rank === TEXT_RANK ? rank : Math.min(closing, rank);
  }
  return kept.reverse();
}
