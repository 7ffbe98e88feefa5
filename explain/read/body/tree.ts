import type { Outline, OutlineBlock } from '../../model/outline.ts';
import { sumByBox } from './boxes.ts';
import { markCaptions } from './captions.ts';
import { readHint } from './hints.ts';
import { markPointLabels } from './key-points.ts';
import { shutBoxes } from './shut-boxes.ts';
import { denseScript, titlesOf } from './text-shape.ts';

/** Blocks of prose shorter than this are labels, captions, buttons. */
const proseChars = 60;

/** In dense scripts a sentence needs fewer characters. */
const denseChars = 25;

/** Text with more of it in links leads away from the page. */
const linked = 0.5;

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
  /** The page's titles, as letters and digits. */
  readonly titles: readonly string[];
  readonly boxes: readonly BoxFacts[];
  readonly blocks: readonly OutlineBlock[];
}

/** The boxes of an outline with what follows from all the blocks in them. */
export function treeOf(outline: Outline): Tree {
  const { boxes, blocks } = outline;
  const parents = boxes.map(({ parent }, index) =>
    Number.isInteger(parent) && parent >= 0 && parent < index ? parent : -1,
  );
  const hints = boxes.map(({ tag, hint }) => readHint(tag, hint));
  const shut = shutBoxes(outline, parents, hints, sumByBox(parents, blocks, proseOf));
  const prose = sumByBox(parents, blocks, (block) => (shut[block.box] ? 0 : proseOf(block)));
  return {
    titles: titlesOf(outline.meta),
    blocks: markPointLabels(markCaptions(boxes, parents, blocks)),
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

/** Whether a box is another one or lies in it. */
export function isWithin(tree: Tree, box: number, outer: number): boolean {
  let at = box;
  while (at > outer) at = tree.boxes[at]?.parent ?? -1;
  return at === outer;
}

/** A box and those around it, innermost first, without `<body>`: at most so many. */
export function boxesAround(tree: Tree, box: number, most: number): readonly number[] {
  const boxes: number[] = [];
  for (let at = box; at > 0 && boxes.length < most; at = tree.boxes[at]?.parent ?? -1) boxes.push(at);
  return boxes;
}

/** Characters of running text in a block: none for labels, links and lists of links. */
export function proseOf(block: OutlineBlock): number {
  if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table' || block.kind === 'question')
    return 0;
  const { length } = block.text;
  if (length === 0 || block.linkChars / length > linked) return 0;
  return length >= (denseScript().test(block.text) ? denseChars : proseChars) ? length - block.linkChars : 0;
}
