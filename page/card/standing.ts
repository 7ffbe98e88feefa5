/** How often a card is looked at, in ms … */
const everyMs = 100;
/** … and how often in a row it was as it should be before a press counts: for half a second. */
const looks = 5;

/** So far inside the card's edges it is looked whether anything lies over it, in CSS pixels: its corners are round. */
const insetPx = 8;

/** What a page can open above all else, later than the card. */
const topLayer = ':popover-open, :modal, :fullscreen';

/** An entry of an observer that was asked to track visibility; where the browser cannot, it does not say. */
type Tracked = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Watches the open card: a press in it may change something only where the reader has seen for half a second what they press. Until then
 * the page may have led the press there, by covering the card, moving it under the pointer, or making it transparent.
 *
 * - It must have kept its place (it may grow at one end, for it does so of itself).
 * - Nothing may lie over it: at its corners and its middle it must be hit, nothing may have been opened in the top layer since,
 *   and Chromium, asked for `trackVisibility`, must say that it is drawn as it is. (Elsewhere a cover that lets presses through
 *   goes unseen, if the page hides it in a closed shadow root.)
 * - The press must be the browser's own, and hit the card.
 *
 * @param container where the card is rendered, in its closed root
 * @returns whether a press is meant
 */
export function watchStanding(container: HTMLElement, signal: AbortSignal): (press: MouseEvent) => boolean {
  const root = container.getRootNode() as ShadowRoot;
  const { host } = root;
  const document = host.ownerDocument;
  const above = () => [...document.querySelectorAll(topLayer)];
  const before = new Set(above());
  const isHitAt = (x: number, y: number) => document.elementFromPoint(x, y) === host;
  let place: DOMRect | null = null;
  let isDrawn = true;
  let stood = 0;

  const stands = () => {
    const last = place;
    place = container.getBoundingClientRect();
    const { left, right, top, bottom } = place;
    const isInPlace = last?.left === left && (last.top === top || last.bottom === bottom);
    const [xs, ys] = [
      [left + insetPx, right - insetPx],
      [top + insetPx, bottom - insetPx],
    ];
    return (
      isInPlace &&
      isDrawn &&
      above().every((element) => before.has(element) || element.contains(host)) &&
      xs.every((x) => ys.every((y) => isHitAt(x, y))) &&
      isHitAt((left + right) / 2, (top + bottom) / 2)
    );
  };
  const look = () => {
    stood = stands() ? stood + 1 : 0;
    container.toggleAttribute('data-stands', stood >= looks);
  };
  const timer = setInterval(look, everyMs);
  const observer = new IntersectionObserver(
    (entries) => {
      isDrawn = (entries.at(-1) as Tracked | undefined)?.isVisible ?? true;
      if (!isDrawn) look();
    },
    { trackVisibility: true, delay: everyMs } as IntersectionObserverInit,
  );
  observer.observe(container);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
    container.removeAttribute('data-stands');
  });

  return ({ isTrusted, detail, clientX, clientY }) => {
    if (!stands()) stood = 0;
    // A press by key has no place.
    return isTrusted && stood >= looks && (detail === 0 || isHitAt(clientX, clientY));
  };
}
