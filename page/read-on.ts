/** The reader has read on when so many heights of the window lie between. */
const READ_ON = 1.5;

/** Calls back when the reader has read on, or back, from where a jump led: then the way back is no longer wanted. */
export function onReadOn(view: Window, callback: () => void, signal: AbortSignal): void {
  let landed: number | null = null;
  const look = () => {
    if (landed !== null && Math.abs(view.scrollY - landed) > READ_ON * view.innerHeight) callback();
  };
  // The jump's own scrolling ends where the reader begins.
  view.addEventListener('scrollend', () => (landed ??= view.scrollY), { signal });
  view.addEventListener('scroll', look, { signal, passive: true });
}
