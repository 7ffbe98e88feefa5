import type { OutlineBlock } from '../../model/outline.ts';
import { lettersOf } from './text-shape.ts';
import { proseOf, type Tree } from './tree.ts';

/** In one box a shorter paragraph may be a refrain: the question of a survey, a step of a recipe. Letters and digits. */
const refrainChars = 200;

/** What a page holds as often as this is a refrain anywhere. */
const refrainTimes = 3;

/** Shorter quotes may be said twice. Letters and digits. */
const pulledChars = 30;
const pulledMaxChars = 400;

const quotePattern = /\b(quote|callout|highlight)s?\b/;

/** Shorter headings may open a title by chance. Letters and digits. */
const headlineChars = 20;

/**
 * Without what is there twice: the headline again, copies for another width of screen, and pull quotes, which repeat a
 * sentence of the text. Labels and headings count as copies only beside a copied paragraph: tables of results repeat words.
 */
export function dropRepeats(tree: Tree, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const headlines = new Set(tree.blocks.filter(({ level }) => level === 1).map(({ text }) => lettersOf(text)));
  const isHeadline = (own: string) =>
    headlines.has(own) || (own.length >= headlineChars && tree.titles.some((title) => title.startsWith(own)));
  const letters = blocks.map(({ text }) => lettersOf(text));
  const isCopy = copiesAmong(tree, blocks, letters);
  const text = blocks
    .map((block, at) => (block.kind === 'paragraph' && !isPullable(tree, block) ? letters[at] : ''))
    .join('\n');
  return blocks.filter((block, at) => {
    const own = letters[at] ?? '';
    if (isCopy[at] || (block.kind === 'heading' && isHeadline(own))) return false;
    return !(
      isPullable(tree, block) &&
      own.length >= pulledChars &&
      own.length <= pulledMaxChars &&
      text.includes(own)
    );
  });
}

function copiesAmong(tree: Tree, blocks: readonly OutlineBlock[], letters: readonly string[]): readonly boolean[] {
  const parentOf = (at: number) => tree.boxes[blocks[at]?.box ?? -1]?.parent;
  const places = new Map<string, number[]>();
  for (const [at, own] of letters.entries()) {
    const known = places.get(own);
    if (known) known.push(at);
    else places.set(own, [at]);
  }
  const again = (at: number) => places.get(letters[at] ?? '')?.[0] !== at;
  const copied = blocks.map((block, at) => {
    const all = places.get(letters[at] ?? '') ?? [];
    if (proseOf(block) === 0 || !again(at) || all.length >= refrainTimes) return false;
    const first = all[0] ?? at;
    return parentOf(first) !== parentOf(at) || first === at - 1 || (letters[at] ?? '').length >= refrainChars;
  });
  return copied.map((isCopy, at) => isCopy || (again(at) && (copied[at - 1] || copied[at + 1]) === true));
}

/** Pull quotes are marked up as quotes, as headings, or in a box that is called so. */
function isPullable(tree: Tree, { kind, box }: OutlineBlock): boolean {
  if (kind !== 'paragraph') return kind === 'quote' || kind === 'heading';
  const { hint = '', parent = -1 } = tree.boxes[box] ?? {};
  return quotePattern.test(hint) || quotePattern.test(tree.boxes[parent]?.hint ?? '');
}
