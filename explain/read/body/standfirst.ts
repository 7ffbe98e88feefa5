import type { OutlineBlock, PageMeta } from '../../model/outline.ts';
import { isFurniture } from './furniture.ts';
import { standfirstPattern } from './hint-words.ts';
import { keyPoints } from './key-points.ts';
import { endsSentence, lettersOf } from './text-shape.ts';
import { boxesAround, isWithin, proseOf, type Tree } from './tree.ts';

/** Shorter lines below a headline are kickers, sections, names. */
const standfirstChars = 40;

/** Longer ones are the text. */
const standfirstMaxChars = 500;

/** So many characters in common with the page's description say that it is the same sentence. */
const sameChars = 40;

/** A standfirst is named by its own box or one close around it. */
const nearBoxes = 3;

/** A standfirst that these hold word for word is the text's own beginning. */
const firstBlocks = 3;

/** A standfirst of which this share of the words stands in one paragraph is said again there. */
const sameWords = 0.85;
const fewestWords = 8;

const descriptions = ['description', 'og:description', 'twitter:description'];

/**
 * The sentences between the headline and the text, which often stand outside of the text's box: told by their name
 * (deck, standfirst, excerpt …), by being the page's own description, or by being whole sentences. A list of key points there
 * counts too, and what the text begins with does not.
 * @param text the blocks of the text
 */
export function standfirstOf(tree: Tree, meta: PageMeta, text: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const first = text[0];
  if (!first) return [];
  const said = text.slice(0, firstBlocks).map((block) => lettersOf(block.text));
  const before = tree.blocks.filter(({ id }) => id < first.id);
  const headline = headlineAmong(tree, before, first);
  if (headline < 0) return [];
  const stated = descriptions
    .map((name) => opening(meta.tags[name] ?? ''))
    .filter((text) => text.length >= sameChars / 2);
  const below = before.slice(headline + 1);
  const points = keyPoints(below.filter((block) => !isShut(tree, block) && block.linkChars <= block.text.length / 2));
  const found = below.filter((block) => {
    if (points.has(block.id)) return true;
    if (block.text.length < standfirstChars) return false;
    if (block.text.length > standfirstMaxChars && !isBesideText(tree, block, first)) return false;
    if (block.kind === 'caption' || block.linkChars > block.text.length / 2 || isFurniture(block)) return false;
    const letters = lettersOf(block.text);
    if (said.some((own) => own.includes(letters)) || isSaidAgain(block.text, text.slice(0, firstBlocks))) return false;
    if (stated.includes(opening(block.text))) return true;
    return !isShut(tree, block) && (isNamed(tree, block.box) || isSentence(block));
  });
  const texts = found.map(({ text }) => text);
  const once = found.filter(({ text }, index) => texts.indexOf(text) === index);
  // Many sites make it a heading, but it heads nothing.
  return once.map((block) =>
    block.kind === 'heading' && !points.has(block.id) ? { ...block, kind: 'paragraph' } : block,
  );
}

/** Whether a paragraph of the text says nearly the same, word for word. */
function isSaidAgain(standfirst: string, text: readonly OutlineBlock[]): boolean {
  const own = new Set(wordsOf(standfirst));
  return (
    own.size >= fewestWords &&
    text.some((block) => {
      const words = new Set(wordsOf(block.text));
      return [...own].filter((word) => words.has(word)).length >= sameWords * own.size;
    })
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Place of the last headline before the text: a level-1 heading, else one of level 2 in the box that is called the body. */
function headlineAmong(tree: Tree, before: readonly OutlineBlock[], first: OutlineBlock): number {
  const main = before.findLastIndex((block) => block.kind === 'heading' && block.level === 1);
  if (main >= 0) return main;
  return before.findLastIndex((block) => block.level === 2 && isBesideText(tree, block, first));
}

/** Whether a box that is called the body holds both: the paragraph that all may read, and the others in a box of their own. */
function isBesideText(tree: Tree, block: OutlineBlock, first: OutlineBlock): boolean {
  for (let at = first.box; at > 0; at = tree.boxes[at]?.parent ?? -1)
    if (tree.boxes[at]?.isBody && isWithin(tree, block.box, at)) return true;
  return false;
}

function isShut(tree: Tree, block: OutlineBlock): boolean {
  return tree.boxes[block.box]?.shut !== false;
}

/** Running text right below the headline, though outside of the text's box: the introduction of a live blog. */
function isSentence(block: OutlineBlock): boolean {
  return block.kind === 'paragraph' && proseOf(block) > 0 && endsSentence.test(block.text);
}

function isNamed(tree: Tree, box: number): boolean {
  return boxesAround(tree, box, nearBoxes).some((at) => standfirstPattern.test(tree.boxes[at]?.hint ?? ''));
}

function opening(text: string): string {
  return lettersOf(text).slice(0, sameChars);
}
