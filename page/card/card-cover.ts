/**
 * Calls `lose` when the page takes the card away: removes its host, hides it, or opens a modal dialog above it (all
 * else is inert then).
 */
export function coverWatcher(document: Document, host: HTMLElement, lose: () => void, signal: AbortSignal): void {
  const parent = host.parentNode;
  if (!parent) return;
  const removal = new MutationObserver(() => {
    if (!host.isConnected || host.parentNode !== parent) lose();
  });
  removal.observe(document, { childList: true, subtree: true });
  host.addEventListener('toggle', (event) => event.newState === 'closed' && lose(), { signal });
  document.addEventListener(
    'toggle',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLDialogElement)) return;
      const covers = target.open && !target.contains(host) && target.matches(':modal');
      const closedAround = !target.open && target.contains(host);
      if (covers || closedAround) lose();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => removal.disconnect());
}
