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

/** In place of a headline's id: there is none. */
const none = Number.POSITIVE_INFINITY;

/**
 * Index of the box that holds the main text: from the body downwards into the child with nearly all the prose, which is
 * Readability's idea of paragraphs that score for their ancestors, read from the other end. Text spread over siblings
 * stays in the box around them.
 */
export function bodyRoot(tree: Tree): number {
  return wayDown(tree, 0).root;
}

/**
 * Pages that go on for ever append the next article to this one: the boxes with a headline and a text each, in reading
 * order, with the ids of their headlines. Empty where there is one text, also where another headline stands above them
 * all: then they are parts of it.
 */
export function storyBoxes(tree: Tree, from = 0): readonly StoryBox[] {
  return wayDown(tree, from).stories.flatMap((story) => {
    const inner = storyBoxes(tree, story.box);
    return inner.length > 0 ? inner : [story];
  });
}

export interface StoryBox {
  readonly box: number;
  /** Id of its first headline. */
  readonly headline: number;
}

/** The way from a box down to the one with the main text. Of several texts side by side, it leads to the first. */
function wayDown(tree: Tree, from: number): { readonly root: number; readonly stories: readonly StoryBox[] } {
  const children = childrenOf(tree);
  const headlines = firstHeadlines(tree);
  const proseIn = (box: number) => tree.boxes[box]?.prose ?? 0;
  let stories: readonly StoryBox[] = [];
  let root = from;
  for (;;) {
    const several = storiesIn(tree, headlines, root, children[root] ?? []);
    if (several[0]) {
      if (stories.length === 0) stories = several;
      root = several[0].box;
      continue;
    }
    const filled = (children[root] ?? []).filter((child) => proseIn(child) > 0);
    const first = filled[0];
    if (first === undefined) return { root, stories };
    const best = filled.reduce((most, child) => (proseIn(child) > proseIn(most) ? child : most), first);
    const box = tree.boxes[best];
    if (!box || box.prose < shareNeeded(tree, root, best, filled, headlines) * proseIn(root)) return { root, stories };
    // Twins are parts of one text: the entries of a live blog, the modules of a page builder.
    if (filled.some((child) => child !== best && areTwins(box, tree.boxes[child]))) return { root, stories };
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
  const own = headlines[child] ?? none;
  if (own !== none && own === headlines[root]) return bodyShare;
  return keepShare;
}

function storiesIn(
  tree: Tree,
  headlines: readonly number[],
  root: number,
  children: readonly number[],
): readonly StoryBox[] {
  const texts = children.filter((box) => (tree.boxes[box]?.prose ?? 0) >= ownTextChars);
  const [first] = texts.filter((box) => Number.isFinite(headlines[box]));
  if (first === undefined || headlines[first] !== headlines[root]) return [];
  // Only the first headline of a page may be one of the first rank.
  const lesser = tree.boxes[first]?.tag === 'article' ? firstHeadlines(tree, 2) : headlines;
  const headlineOf = (box: number) => (tree.boxes[box]?.tag === 'article' ? lesser : headlines)[box] ?? none;
  const stories = texts.map((box) => ({ box, headline: headlineOf(box) })).filter(({ headline }) => headline !== none);
  return stories.length > 1 ? stories : [];
}

/** For each box the id of the first headline in it, of this rank or a higher one. */
function firstHeadlines(tree: Tree, rank = 1): readonly number[] {
  const first = tree.boxes.map(() => none);
  const note = (box: number, id: number) => {
    if (box in first) first[box] = Math.min(first[box] ?? id, id);
  };
  for (const { id, level, text, box } of tree.blocks) {
    if (level !== undefined && level <= rank && text.length >= headlineChars) note(box, id);
  }
  for (let index = first.length - 1; index > 0; index -= 1) note(tree.boxes[index]?.parent ?? -1, first[index] ?? none);
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
