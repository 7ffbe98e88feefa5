import { render } from 'preact';
import { WayBack } from '../components/card/way-back.tsx';
import type { CardHost } from '../page/card/card-host.ts';
import { onReadOn } from '../page/jump/read-on.ts';

/** Where a reader was before a jump. */
export interface WayBackTo {
  /** Scrolls back there. */
  readonly goBack: () => void;
  /** The card was worked by keys: the offer takes the focus, too. */
  readonly takeFocus: boolean;
}

interface WayBackOffer extends WayBackTo {
  readonly document: Document;
  readonly host: CardHost;
  /** Takes the offer away, and gives the focus back. */
  readonly close: () => void;
}

/** After a jump, offers the way back at the foot of the window, until it is taken, refused, or the reader has read on. */
export function offerWayBack({ document, host, goBack, takeFocus, close }: WayBackOffer, signal: AbortSignal): void {
  const { container } = host;
  const back = () => {
    close();
    goBack();
  };
  render(<WayBack back={back} stay={close} />, container);
  host.show(null, null);
  onReadOn(window, close, signal);
  const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && close();
  document.addEventListener('keydown', onKey, { capture: true, signal });
  if (takeFocus) container.querySelector('button')?.focus({ preventScroll: true });
}
