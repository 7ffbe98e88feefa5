/**
 * Keys that are pressed while the card has the focus are the card's: what listens on the page, and began to later than this, hears none.
 * (Nothing can be before a listener that the page has on its window already.) What the browser does with them it does all the same.
 * Escape and keys with Alt go their way, for the card itself and the held key listen to them.
 */
export function keepKeysInside(container: HTMLElement, signal: AbortSignal): void {
  const { host } = container.getRootNode() as ShadowRoot;
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        const passes = event.altKey || event.key === 'Alt' || event.key === 'Escape';
        if (!passes && event.composedPath().includes(host)) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
}
