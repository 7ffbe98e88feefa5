import { render } from 'preact';
import { WayBack } from '../../components/card/way-back.tsx';
import type { CardHost } from '../../page/card-host.ts';
import { motionFor, scrollToRange } from '../../page/jump.ts';
import { onReadOn } from '../../page/read-on.ts';

interface WayBackOffer {
  readonly document: Document;
  readonly host: CardHost;
  /** The words from whose card the reader jumped. */
  readonly anchor: Range;
  /** What had the focus before the card took it: then the offer takes it too, and going back gives it back. */
  readonly focusBefore: Element | null;
}

/**
 * After a jump, offers the way back at the foot of the window, until the reader takes it, refuses it, or has read on.
 * Aborting `end` takes the offer away, because something else is to be shown.
 */
export function offerWayBack({ document, host, anchor, focusBefore }: WayBackOffer, end: AbortController): void {
  const { container } = host;
  const stay = () => {
    host.hide();
    end.abort();
  };
  const back = () => {
    stay();
    scrollToRange(document, anchor, motionFor(document));
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };
  end.signal.addEventListener('abort', () => render(null, container));
  render(<WayBack back={back} stay={stay} />, container);
  host.show(null, null);
  onReadOn(window, stay, end.signal);
  const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && stay();
  document.addEventListener('keydown', onKey, { capture: true, signal: end.signal });
  if (focusBefore) container.querySelector('button')?.focus({ preventScroll: true });
}
