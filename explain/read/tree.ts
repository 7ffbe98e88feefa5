import type { Outline, OutlineBlock } from '../outline.ts';
import { readHint } from './hints.ts';

/** Blocks of prose shorter than this are labels, captions, buttons. */
const PROSE_CHARS = 60;

/** In scripts without spaces and letters for vowels a sentence needs fewer characters. */
const DENSE_CHARS = 25;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Text with more of it in links leads away from the page. */
const LINKED = 0.5;

/** A box with this share of the page's prose is the page, whatever its classes say. */
const PAGE_SHARE = 0.5;

/** Comments can outweigh the article that they stand under; a box with nearly everything is no comment section. */
const COMMENTS_SHARE = 0.92;

/** What a caption belongs to is at most so many boxes away. */
const NEAR_BOXES = 3;
const captionPattern = /\b(caption|figcaption|credit|cutline)\b/;

const awayTags = new Set(['nav', 'footer', 'menu', 'dialog', 'form']);

/** A box as judged: where it stands and what it holds. */
export interface BoxFacts {
  readonly parent: number;
  readonly tag: string;
  readonly hint: string;
  /** Characters of prose in the box and everything in it, without what is shut. */
  readonly prose: number;
  /** Its hint or tag, or that of a box around it, says that it holds no part of the article. */
  readonly shut: boolean;
  readonly isBody: boolean;
}

export interface Tree {
  readonly boxes: readonly BoxFacts[];
  readonly blocks: readonly OutlineBlock[];
}

/** The boxes of an outline with what follows from all the blocks in them. */
export function treeOf(outline: Outline): Tree {
  const { boxes, blocks } = outline;
  const parents = boxes.map(({ parent }, index) =>
    Number.isInteger(parent) && parent >= 0 && parent < index ? parent : -1,
  );
  const all = sums(parents, blocks, () => true);
  const total = all[0] ?? 0;
  const hints = boxes.map(({ tag, hint }) => readHint(tag, hint));
  const shut: boolean[] = [];
  for (const [index, { tag }] of boxes.entries()) {
    const share = total === 0 ? 0 : (all[index] ?? 0) / total;
    const parent = parents[index] ?? -1;
    const away = awayTags.has(tag) || hints[index]?.away === true;
    const limit = hints[index]?.comments ? COMMENTS_SHARE : PAGE_SHARE;
    shut.push((parent >= 0 && shut[parent] === true) || (away && share < limit && tag !== 'body'));
  }
  const prose = sums(parents, blocks, (block) => shut[block.box] !== true);
  return {
    blocks: blocks.map((block) => (isCaption(outline, block) ? { ...block, kind: 'caption' as const } : block)),
    boxes: boxes.map(({ tag, hint }, index) => ({
      parent: parents[index] ?? -1,
      tag,
      hint,
      prose: prose[index] ?? 0,
      shut: shut[index] === true,
      isBody: hints[index]?.body === true,
    })),
  };
}

/** Captions are often plain paragraphs: then the boxes close around them are called so. */
function isCaption({ boxes }: Outline, { kind, box }: OutlineBlock): boolean {
  if (kind !== 'paragraph') return false;
  let at = box;
  for (let steps = 0; steps < NEAR_BOXES && at > 0; steps += 1) {
    const { tag = '', hint = '', parent = -1 } = boxes[at] ?? {};
    if (tag === 'figure' || captionPattern.test(hint)) return true;
    at = parent;
  }
  return false;
}

/** Whether a box is another one or lies in it. */
export function isWithin(tree: Tree, box: number, outer: number): boolean {
  let at = box;
  while (at > outer) at = tree.boxes[at]?.parent ?? -1;
  return at === outer;
}

/** Characters of running text in a block: none for labels, links and lists of links. */
export function proseOf(block: OutlineBlock): number {
  if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table' || block.kind === 'question')
    return 0;
  const { length } = block.text;
  if (length === 0 || block.linkChars / length > LINKED) return 0;
  return length >= (dense.test(block.text) ? DENSE_CHARS : PROSE_CHARS) ? length - block.linkChars : 0;
}

function sums(
  parents: readonly number[],
  blocks: readonly OutlineBlock[],
  counts: (block: OutlineBlock) => boolean,
): number[] {
  const total = parents.map(() => 0);
  for (const block of blocks) {
    if (counts(block) && block.box in total) total[block.box] = (total[block.box] ?? 0) + proseOf(block);
  }
  for (let index = total.length - 1; index > 0; index -= 1) {
    const parent = parents[index] ?? -1;
    if (parent >= 0) total[parent] = (total[parent] ?? 0) + (total[index] ?? 0);
  }
  return total;
}
