import { render } from 'preact';
import { type CardHost, isInView, isSheet } from '../page/card/card-host.ts';
import type { CardRequest } from '../page/card/card-port.ts';
import { onSheetDismissed } from '../page/card/dismiss-sheet.ts';
import { schemeBehind } from '../page/card/page-scheme.ts';
import { scrollToRange } from '../page/jump/scroll-to-range.ts';
import { obeyPresses } from './obey-presses.ts';
import { offerWayBack, type WayBackTo } from './offer-way-back.tsx';
import { createReturnFocus } from './return-focus.ts';

/**
 * Brings into sight what is made in the host, or the way back after a jump, and takes it away again, with all that listens
 * for it meanwhile.
 * @param gone told when the reader sends away what is in sight
 */
export function createInSight(document: Document, host: CardHost, gone: () => void) {
  const obey = obeyPresses(host);
  const { container } = host;
  const focus = createReturnFocus(document, host.hasFocus);
  let end = new AbortController();
  const begin = () => {
    end.abort();
    end = new AbortController();
    return end.signal;
  };
  return {
    /** Called before a card is shown: what has the focus now gets it back. */
    remember: focus.remember,
    /** @param isStillOpen the words may be out of sight, and the card lost at once */
    show({ anchor, pointer, takeFocus }: CardRequest, isStillOpen: () => boolean): void {
      const signal = begin();
      // At once: a card does not open on words that are still on their way.
      if (takeFocus && !isInView(anchor, window)) scrollToRange(document, anchor, 'instant');
      host.setScheme(schemeBehind(anchor));
      host.show(anchor, pointer);
      if (!isStillOpen()) return;
      obey(signal);
      if (takeFocus) takeTheFocus(container);
      if (isSheet(window)) onSheetDismissed(container, middleAt, gone, signal);
    },
    offerWayBack(to: WayBackTo): void {
      const signal = begin();
      offerWayBack({ document, host, ...to, close: gone }, signal);
      obey(signal);
    },
    /** Also takes away what is made; then the focus is given back. */
    clear(): void {
      end.abort();
      host.hide();
      render(null, container);
      focus.giveBack();
    },
  };
}

/** The scrolling middle of the card, if that is what is touched. */
function middleAt(touched: EventTarget | null): Element | null {
  return touched instanceof Element ? touched.closest('.mid') : null;
}

/** The dialog itself takes the focus, so that a screen reader says its name and reads on from there. */
function takeTheFocus(container: HTMLElement): void {
  const dialog = container.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) return;
  dialog.tabIndex = -1;
  dialog.focus({ preventScroll: true });
}
