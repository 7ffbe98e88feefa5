import type { Outline } from '../../model/outline.ts';
import { storyBoxes } from '../body/body-root.ts';
import { isWithin, type Tree } from '../body/tree.ts';
import { ownMeta } from './own-meta.ts';

/** One of several stories that a page holds below each other. */
export interface Story {
  /** The outline without what belongs to the others: blocks keep their ids. */
  readonly outline: Outline;
  /** [from, to): the reader is at this story between these blocks. */
  readonly reach: readonly [from: number, to: number];
}

/**
 * Pages that go on for ever append story to story: the one that the reader is at (`outline.at`), as if it stood on a page of
 * its own. Null where the page holds but one text.
 */
export function storyInView(outline: Outline, tree: Tree): Story | null {
  const stories = storyBoxes(tree);
  if (stories.length < 2) return null;
  const at = outline.at ?? 0;
  const chosen = Math.max(
    0,
    stories.findLastIndex(({ headline }) => headline <= at),
  );
  const others = stories.filter((_, index) => index !== chosen);
  const story = stories[chosen];
  if (!story) return null;
  const blocks = outline.blocks.filter(({ box }) => !others.some((other) => isWithin(tree, box, other.box)));
  const headlineOf = (id: number) => outline.blocks[id]?.text ?? '';
  const named = { own: headlineOf(story.headline), others: others.map(({ headline }) => headlineOf(headline)) };
  return {
    outline: { ...outline, blocks, meta: ownMeta(outline.meta, named, chosen === 0) },
    reach: [chosen === 0 ? 0 : story.headline, stories[chosen + 1]?.headline ?? outline.blocks.length],
  };
}
