import { lowestRank, type OutlineBlock } from '../../model/outline.ts';
import { asidesOfPoints } from './aside-points.ts';
import { dropAuthorNote } from './author-note.ts';
import { bodyRoot } from './body-root.ts';
import { dropClosingSections } from './closing-sections.ts';
import { isFurniture } from './furniture.ts';
import { keyPoints } from './key-points.ts';
import { dropNestedArticles } from './nested-articles.ts';
import { dropPromoBoxes } from './promo-boxes.ts';
import { dropRepeats } from './repeats.ts';
import { endsSentence } from './text-shape.ts';
import { isWithin, proseOf, type Tree } from './tree.ts';

/** A first sentence shorter than prose, but no label. */
const openingChars = 25;

/** Shorter headings that end in a full stop are labels all the same. */
const sentenceChars = 40;

/** Text ranks below every heading. */
const textRank = lowestRank + 1;

/** Lists with more of their text in links, or with so many entries that are links, are lists of links. Shares. */
const linkedText = 0.55;
const linkedEntries = 0.6;
const link = 0.9;

/**
 * The blocks of a page's main text, in reading order, headline and pictures' captions excluded.
 *
 * First the box that holds the text, then the blocks in it: a shallow classification by link density, length and
 * neighbours, after Kohlschütter, Fankhauser and Nejdl (2010), "Boilerplate detection using shallow text features".
 * @param byline who wrote it; null where not known. With it the note about them at the end is told from the text
 */
export function bodyOf(tree: Tree, byline: string | null): readonly OutlineBlock[] {
  const root = bodyRoot(tree);
  const inside = tree.blocks.filter((block) => isWithin(tree, block.box, root));
  const single = dropNestedArticles(tree, inside, root);
  const points = asidesOfPoints(tree);
  const open = dropPromoBoxes(tree, single, root).filter(
    (block) => isOpen(tree, block, root, points) && !isFurniture(block),
  );
  const own = dropRepeats(tree, open);
  return dropLooseHeadings(dropAuthorNote(dropLinkLists(dropClosingSections(dropBeforeText(own))), byline));
}

function isOpen(tree: Tree, block: OutlineBlock, root: number, points: ReadonlySet<number>): boolean {
  const box = tree.boxes[block.box];
  if (!box || box.shut || block.level === 1) return false;
  if (block.kind === 'caption' && box.tag !== 'caption') return false;
  return !isInAside(tree, block.box, root, points);
}

function isInAside(tree: Tree, box: number, root: number, points: ReadonlySet<number>): boolean {
  for (let at = box; at > root; at = tree.boxes[at]?.parent ?? -1)
    if (tree.boxes[at]?.tag === 'aside') return !points.has(at);
  return false;
}

/** What stands before the first running text are bylines, dates, menus: only whole sentences, key points and a heading right above count. */
function dropBeforeText(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  let first = blocks.findIndex((block) => proseOf(block) > 0);
  if (first < 0) return [];
  const points = keyPoints(blocks);
  while (isOpening(blocks[first - 1]) || points.has(blocks[first - 1]?.id ?? -1)) first -= 1;
  return blocks.slice(first);
}

function isOpening(block: OutlineBlock | undefined): boolean {
  if (!block || block.linkChars > (block.kind === 'heading' ? 0 : block.text.length / 2)) return false;
  return block.kind === 'heading' || (block.text.length >= openingChars && endsSentence.test(block.text));
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
    if (!isLinkList(list)) kept.push(...list);
  }
  return kept;
}

function isLinkList(list: readonly OutlineBlock[]): boolean {
  const chars = list.reduce((sum, { text }) => sum + text.length, 0);
  const linked = list.reduce((sum, { linkChars }) => sum + linkChars, 0);
  const links = list.filter(({ text, linkChars }) => linkChars >= link * text.length);
  return linked > linkedText * chars || links.length > linkedEntries * list.length;
}

/** Above pictures alone, as in lists of them, a heading says it all. */
function isSentence({ text }: OutlineBlock): boolean {
  return text.length >= sentenceChars && /[.。।۔]["”’»」)]*$/u.test(text);
}

/** A heading stays when text follows before the next heading of its own rank or a higher one. */
function dropLooseHeadings(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const kept: OutlineBlock[] = [];
  // The rank of the last heading since which no text came, seen from the end; 0 at the end of the page.
  let closing = 0;
  for (const block of blocks.toReversed()) {
    const rank = block.kind === 'heading' && !isSentence(block) ? (block.level ?? lowestRank) : textRank;
    if (rank === textRank || rank < closing) kept.push(block);
    closing = rank === textRank ? rank : Math.min(closing, rank);
  }
  return kept.reverse();
}
