/** A finger must go down so far to send the sheet away, in CSS pixels; and more down than across. */
const SWIPE_PX = 64;

/**
 * Calls `away` when the reader swipes the sheet down from its top, or goes back (by the system's gesture or button, where
 * the browser tells of it: CloseWatcher, which leaves the page's history alone).
 * @param scrolled how far the part under a touch is scrolled, in CSS pixels: only from its beginning a swipe sends away
 */
export function onSheetDismissed(
  sheet: HTMLElement,
  scrolled: (touched: EventTarget | null) => number,
  away: () => void,
  signal: AbortSignal,
): void {
  let from: { readonly x: number; readonly y: number } | null = null;
  const options = { signal, passive: true };
  sheet.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches;
      from = touch && touches.length === 1 && scrolled(target) <= 0 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    options,
  );
  sheet.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const down = touch.clientY - from.y;
      if (down > SWIPE_PX && down > Math.abs(touch.clientX - from.x)) away();
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
