import type { BlocksInView } from '../../contract/follow.ts';
import type { Held } from '../session/reading-loop.ts';

/** Between two looks while the reader scrolls, in ms. */
const pauseMs = 150;
/** A sliver of a paragraph at the edge of the window is not read, in CSS pixels. */
const sliverPx = 20;

/**
 * Tells which blocks of the article are in view: at once, and whenever that changes while the reader scrolls. Only looks; what
 * it looks at is found once for each reading of the page.
 *
 * @param held what is read and explained of the page; null: nothing
 */
export function followView(
  document: Document,
  held: () => Held | null,
  tell: (blocks: BlocksInView) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let known: { readonly held: Held | null; readonly places: readonly (readonly [number, Range])[] } | undefined;
  let told: string | undefined;
  let timer: number | undefined;
  const placesNow = () => {
    const now = held();
    if (known?.held !== now) known = { held: now, places: placesOf(now) };
    return known?.places ?? [];
  };
  const look = () => {
    timer = undefined;
    const blocks = placesNow().flatMap(([id, range]) => (isInView(range, view.innerHeight) ? [id] : []));
    if (told === blocks.join()) return;
    told = blocks.join();
    tell(blocks);
  };
  const later = () => {
    timer ??= view.setTimeout(look, pauseMs);
  };
  const options = { signal, passive: true, capture: true };
  // Whatever scrolls counts: the window, or a box within the page.
  view.addEventListener('scroll', later, options);
  view.addEventListener('resize', later, options);
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  look();
}

function placesOf(held: Held | null): readonly (readonly [number, Range])[] {
  if (!held) return [];
  const { page, answer } = held;
  return answer.reading.article.blocks.flatMap(({ id }) => {
    const range = page.anchors.whole(id);
    return range ? [[id, range] as const] : [];
  });
}

function isInView(range: Range, height: number): boolean {
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.bottom > sliverPx && box.top < height - sliverPx;
}
