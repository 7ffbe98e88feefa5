import { leafTag, withoutNumbers } from './boxes.ts';
import type { BoxFacts, Tree } from './tree.ts';

/** The search goes down into a box as long as it keeps this share of the prose of the box around it. */
const keepShare = 0.8;

/** A box that alone is called the body, or holds the headline, needs less: what stands beside it is not. */
const bodyShare = 0.5;

/** A box with a headline of its own and so much prose is a text of its own. Characters. */
const ownTextChars = 600;

/** Shorter level-1 headings are the name of the site. */
const headlineChars = 20;

/**
 * Index of the box that holds the main text: from the body downwards into the child with nearly all the prose, which is
 * Readability's idea of paragraphs that score for their ancestors, read from the other end. Text spread over siblings
 * stays in the box around them.
 */
export function bodyRoot(tree: Tree): number {
  const children = childrenOf(tree);
  const headlines = firstHeadlines(tree);
  const proseIn = (box: number) => tree.boxes[box]?.prose ?? 0;
  let root = 0;
  for (;;) {
    const own = firstOfSeveral(tree, headlines, root, children[root] ?? []);
    if (own !== null) {
      root = own;
      continue;
    }
    const filled = (children[root] ?? []).filter((child) => proseIn(child) > 0);
    const first = filled[0];
    if (first === undefined) return root;
    const best = filled.reduce((most, child) => (proseIn(child) > proseIn(most) ? child : most), first);
    const box = tree.boxes[best];
    if (!box || box.prose < shareNeeded(tree, root, best, filled, headlines) * proseIn(root)) return root;
    // Twins are parts of one text: the entries of a live blog, the modules of a page builder.
    if (filled.some((child) => child !== best && areTwins(box, tree.boxes[child]))) return root;
    root = best;
  }
}

/** The share of the prose in a box that one of the boxes in it must hold for the search to go down into it. */
function shareNeeded(
  tree: Tree,
  root: number,
  child: number,
  siblings: readonly number[],
  headlines: readonly number[],
): number {
  const isBody = (box: number) => tree.boxes[box]?.isBody === true;
  if (isBody(child) && siblings.filter(isBody).length === 1) return bodyShare;
  const own = headlines[child] ?? Number.POSITIVE_INFINITY;
  if (own !== Number.POSITIVE_INFINITY && own === headlines[root]) return bodyShare;
  return keepShare;
}

/**
 * Pages that go on for ever append the next article to this one: of several boxes with a headline and a text each, the
 * first. Null where there are none such, and where another headline stands above them: then they are parts of one text.
 */
function firstOfSeveral(tree: Tree, headlines: readonly number[], root: number, children: readonly number[]) {
  const texts = children.filter(
    (child) => (tree.boxes[child]?.prose ?? 0) >= ownTextChars && headlines[child] !== Number.POSITIVE_INFINITY,
  );
  const first = texts[0];
  return first !== undefined && texts.length > 1 && headlines[first] === headlines[root] ? first : null;
}

/** For each box the id of the first headline in it; infinite where there is none. */
function firstHeadlines(tree: Tree): readonly number[] {
  const first = tree.boxes.map(() => Number.POSITIVE_INFINITY);
  const note = (box: number, id: number) => {
    if (box in first) first[box] = Math.min(first[box] ?? id, id);
  };
  for (const { id, level, text, box } of tree.blocks) if (level === 1 && text.length >= headlineChars) note(box, id);
  for (let index = first.length - 1; index > 0; index -= 1)
    note(tree.boxes[index]?.parent ?? -1, first[index] ?? Number.POSITIVE_INFINITY);
  return first;
}

function areTwins(a: BoxFacts, b: BoxFacts | undefined): boolean {
  if (!b || a.tag !== b.tag || b.shut) return false;
  const [first, second] = [a.hint, b.hint].map(withoutNumbers);
  return first === second;
}

/** For each box the boxes in it, without those that hold single blocks. */
function childrenOf(tree: Tree): readonly (readonly number[])[] {
  const children: number[][] = tree.boxes.map(() => []);
  for (const [index, { parent, tag }] of tree.boxes.entries()) if (!leafTag.test(tag)) children[parent]?.push(index);
  return children;
}
