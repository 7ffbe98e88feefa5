import type { Held } from './reading-loop.ts';

/**
 * On a page that holds several stories: a block of the one that stands in the middle of the window, where that is not the
 * one that is held. Null: it is, or there is but one.
 */
export function otherStory({ page, answer }: Held, view: Window): number | null {
  const { reach } = answer.reading.article;
  if (!reach) return null;
  const [from, to] = reach;
  const isAbove = (block: number, otherwise: boolean) => {
    const top = page.anchors.whole(block)?.getBoundingClientRect().top;
    return top === undefined ? otherwise : top <= view.innerHeight / 2;
  };
  if (isAbove(to, false)) return to;
  return from > 0 && !isAbove(from, true) ? from - 1 : null;
}
