/** A finger must go so far towards the sheet's edge to send it away, in CSS pixels; and more so than across. */
const swipePx = 64;

/**
 * Calls `away` when the reader swipes the sheet to where it came from, down or up, or goes back (by the system's gesture or
 * button, where the browser tells of it: CloseWatcher, which leaves the page's history alone).
 * @param scrollingAt the part under a touch that scrolls, if any: only where that is at its end a swipe sends away
 */
export function onSheetDismissed(
  sheet: HTMLElement,
  scrollingAt: (touched: EventTarget | null) => Element | null,
  away: () => void,
  signal: AbortSignal,
): void {
  let from: { readonly x: number; readonly y: number } | null = null;
  const comesFromAbove = () => sheet.dataset.sheet === 'above';
  const isAtEnd = (part: Element) =>
    comesFromAbove() ? part.scrollHeight - part.clientHeight - part.scrollTop < 1 : part.scrollTop <= 0;
  const options = { signal, passive: true };
  sheet.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches;
      const part = scrollingAt(target);
      const mayGo = touches.length === 1 && (!part || isAtEnd(part));
      from = touch && mayGo ? { x: touch.clientX, y: touch.clientY } : null;
    },
    options,
  );
  sheet.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const out = comesFromAbove() ? from.y - touch.clientY : touch.clientY - from.y;
      if (out > swipePx && out > Math.abs(touch.clientX - from.x)) away();
      from = null;
    },
    options,
  );
  // Not every browser has one.
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => EventTarget & { destroy(): void } };
  if (!CloseWatcher) return;
  const watcher = new CloseWatcher();
  watcher.addEventListener('close', away, { signal });
  signal.addEventListener('abort', () => watcher.destroy());
}
