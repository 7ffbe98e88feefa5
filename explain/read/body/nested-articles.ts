import type { OutlineBlock } from '../../model/outline.ts';
import type { Tree } from './tree.ts';

/** A teaser of another text is as short. Characters. */
const teaserChars = 600;

/** Together they hold less than this of the text, else they are its parts: the entries of a live blog. */
const textShare = 0.25;

/**
 * The blocks without the teasers of other articles in the midst of the text: short `<article>` elements with a heading
 * inside of the article's own. By HTML's rules a nested article is one of its own.
 */
export function dropNestedArticles(tree: Tree, blocks: readonly OutlineBlock[], root: number): readonly OutlineBlock[] {
  const nested = Map.groupBy(blocks, ({ box }) => nestedArticle(tree, box, root));
  nested.delete(-1);
  const sizeOf = (inside: readonly OutlineBlock[]) => inside.reduce((sum, { text }) => sum + text.length, 0);
  const teasers = [...nested.values()].filter(
    (inside) => inside.some(({ kind }) => kind === 'heading') && sizeOf(inside) <= teaserChars,
  );
  if (sizeOf(teasers.flat()) > textShare * sizeOf(blocks)) return blocks;
  const dropped = new Set(teasers.flat());
  return blocks.filter((block) => !dropped.has(block));
}

/** The innermost `<article>` around a box, where it lies inside the root and another one lies around it; -1 if not. */
function nestedArticle(tree: Tree, box: number, root: number): number {
  let inner = -1;
  for (let at = box; at >= 0; at = tree.boxes[at]?.parent ?? -1) {
    if (tree.boxes[at]?.tag !== 'article') continue;
    if (inner >= 0) return inner;
    if (at <= root) return -1;
    inner = at;
  }
  return -1;
}
