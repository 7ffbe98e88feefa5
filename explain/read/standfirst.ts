import type { OutlineBlock, PageMeta } from '../outline.ts';
import { isFurniture } from './furniture.ts';
import { standfirstPattern } from './hint-words.ts';
import type { Tree } from './tree.ts';

/** Shorter lines below a headline are kickers, sections, names. */
const STANDFIRST_CHARS = 40;

/** Longer ones are the text. */
const STANDFIRST_MAX_CHARS = 500;

/** So many characters in common with the page's description say that it is the same sentence. */
const SAME_CHARS = 40;

/** A standfirst is named by its own box or one close around it. */
const NEAR_BOXES = 3;

const descriptions = ['description', 'og:description', 'twitter:description'];

/**
 * The sentences between the headline and the text, which often stand outside of the text's box: told by their name
 * (deck, standfirst, excerpt …) or by being the page's own description. A list of key points there counts too.
 */
export function standfirstOf(tree: Tree, meta: PageMeta, first: OutlineBlock | undefined): readonly OutlineBlock[] {
  if (!first) return [];
  const before = tree.blocks.slice(0, first.id);
  const headline = before.findLastIndex((block) => block.kind === 'heading' && block.level === 1);
  if (headline < 0) return [];
  const stated = descriptions
    .map((name) => opening(meta.tags[name] ?? ''))
    .filter((text) => text.length >= SAME_CHARS / 2);
  const found = before.slice(headline + 1).filter((block) => {
    if (block.text.length < STANDFIRST_CHARS || block.text.length > STANDFIRST_MAX_CHARS) return false;
    if (block.kind === 'caption' || block.linkChars > block.text.length / 2 || isFurniture(block)) return false;
    return stated.includes(opening(block.text)) || (!isShut(tree, block) && isNamed(tree, block.box));
  });
  const texts = found.map(({ text }) => text);
  const once = found.filter(({ text }, index) => texts.indexOf(text) === index);
  // Many sites make it a heading, but it heads nothing.
  return once.map((block) => (block.kind === 'heading' ? { ...block, kind: 'paragraph' } : block));
}

function isShut(tree: Tree, block: OutlineBlock): boolean {
  return tree.boxes[block.box]?.shut !== false;
}

function isNamed(tree: Tree, box: number): boolean {
  for (let at = box, steps = 0; at > 0 && steps < NEAR_BOXES; at = tree.boxes[at]?.parent ?? -1, steps += 1) {
    if (standfirstPattern.test(tree.boxes[at]?.hint ?? '')) return true;
  }
  return false;
}

function opening(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, SAME_CHARS);
}
