/** The reader has read on when so many heights of the window lie between. */
const READ_ON = 1.5;
/** A jump that needs no scrolling has landed after this time without any, in ms. */
const LANDED_MS = 500;

/**
 * Calls back when the reader has read on, or back, from where a jump led: then the way back is no longer wanted. Whatever
 * scrolls counts: the window, or a box within the page.
 */
export function onReadOn(view: Window, callback: () => void, signal: AbortSignal): void {
  const positions = new Map<EventTarget, number>();
  let landed = false;
  const land = () => {
    landed = true;
  };
  const timer = view.setTimeout(land, LANDED_MS);
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  const options = { signal, passive: true, capture: true };
  const look = ({ target }: Event) => {
    if (target === null) return;
    const now = topOf(target, view);
    if (!landed) {
      // The jump's own scrolling ends where the reader begins.
      view.clearTimeout(timer);
      positions.set(target, now);
      return;
    }
    const from = positions.get(target);
    if (from === undefined) positions.set(target, now);
    else if (Math.abs(now - from) > READ_ON * view.innerHeight) callback();
  };
  view.addEventListener('scroll', look, options);
  view.addEventListener('scrollend', land, options);
}

function topOf(target: EventTarget, view: Window): number {
  return target instanceof Element ? target.scrollTop : view.scrollY;
}
