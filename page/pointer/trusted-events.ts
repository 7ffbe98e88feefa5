/** Hears the browser's own events of one type before the page does; none that the page's scripts make up. */
export type Listen = <Type extends keyof DocumentEventMap>(
  type: Type,
  handle: (event: DocumentEventMap[Type]) => void,
) => void;

/** Until the signal. */
export function trustedEvents(document: Document, signal: AbortSignal): Listen {
  return (type, handle) =>
    document.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive: true,
      signal,
    });
}
