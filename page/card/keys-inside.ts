/**
 * Keys that are pressed while the card has the focus are the card's: what listens on the page, and began to later than this, hears none.
 * (Nothing can be before a listener that the page has on its window already.) Escape goes its way, for whoever hears it.
 */
export function keepKeysInside(container: HTMLElement, signal: AbortSignal): void {
  const root = container.getRootNode() as ShadowRoot;
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        const { key, altKey } = event;
        if (!event.composedPath().includes(root.host) || key === 'Escape') return;
        event.stopImmediatePropagation();
        // What the browser does with the key it does all the same; the card hears it anew, and its root lets nothing out.
        const inside = new KeyboardEvent(type, { key, altKey, bubbles: true, cancelable: true });
        if (!root.activeElement?.dispatchEvent(inside)) event.preventDefault();
      },
      { capture: true, signal },
    );
}
