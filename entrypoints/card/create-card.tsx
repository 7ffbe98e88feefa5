import { render } from 'preact';
import { NestedCard } from '../../components/card/nested-card.tsx';
import cardCss from '../../components/styles/card.css?inline';
import controlsCss from '../../components/styles/controls.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { createCardHost, isSheet } from '../../page/card-host.ts';
import type { Card, CardRequest } from '../../page/card-port.ts';
import { schemeBehind } from '../../page/page-scheme.ts';

/** The one card of a frame: Newsgloss's own view in a host that the page can neither style nor read. */
export function createCard(document: Document): Card {
  const host = createCardHost(document, { css: tokensCss + controlsCss + cardCss });
  const { container } = host;
  let request: CardRequest | null = null;
  let focusBefore: Element | null = null;
  let openings = 0;

  const empty = () => {
    const ended = request;
    request = null;
    render(null, container);
    if (ended?.takeFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
      focusBefore.focus({ preventScroll: true });
    }
    focusBefore = null;
    return ended;
  };
  const closeItself = () => {
    const ended = request;
    host.hide();
    empty();
    ended?.actions.closed();
  };
  host.onLost(() => empty()?.actions.closed());
  container.addEventListener('pointerenter', () => request?.actions.hovered(true));
  container.addEventListener('pointerleave', () => request?.actions.hovered(false));

  return {
    open(wish) {
      const { explainer, here, anchor, pointer, takeFocus, actions } = wish;
      if (!request) focusBefore = document.activeElement;
      request = wish;
      openings += 1;
      host.setScheme(schemeBehind(anchor));
      const view = { explainer, here, sheet: isSheet(window), actions: { ...actions, close: closeItself } };
      // A card of its own for each opening: the same term elsewhere begins without what was unfolded or looked up here.
      render(<NestedCard key={openings} {...view} />, container);
      host.show(anchor, pointer);
      if (takeFocus) takeTheFocus(container);
    },
    close() {
      host.hide();
      empty();
    },
    get isOpen() {
      return host.isShown;
    },
    owns: host.owns,
    rect: host.rect,
    dispose() {
      empty();
      host.dispose();
    },
  };
}

/** The dialog itself takes the focus, so that a screen reader says its name and reads on from there. */
function takeTheFocus(container: HTMLElement): void {
  const dialog = container.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) return;
  dialog.tabIndex = -1;
  dialog.focus({ preventScroll: true });
}
