import { render } from 'preact';
import { NestedCard, type NestedCardProps } from '../../components/card/nested-card.tsx';
import cardCss from '../../components/styles/card.css?inline';
import controlsCss from '../../components/styles/controls.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { createCardHost, isSheet } from '../../page/card-host.ts';
import type { Card, CardRequest } from '../../page/card-port.ts';
import { copyText } from '../../page/copy-text.ts';
import { schemeBehind } from '../../page/page-scheme.ts';
import type { Background } from './background.ts';

/** The one card of a frame: Newsgloss's own view in a host that the page can neither style nor read. */
export function createCard(document: Document, background: Background): Card {
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

  const show = (wish: CardRequest, offersStop: boolean) => {
    const { explainer, here, article } = wish;
    const view: NestedCardProps = {
      explainer,
      here,
      sheet: isSheet(window),
      from: { title: article.meta.title, url: document.location.href },
      version: background.version,
      offersStop,
      actions: {
        ...background.say,
        jump: wish.actions.jump,
        lookUp: (entry) => background.lookUp(entry, article),
        doubt(entry, sense, doubted) {
          wish.actions.dismiss(entry, doubted);
          background.doubt(sense ?? entry, doubted);
        },
        leaveSite: leaving(wish, background),
        copy: (text) => copyText(text, container),
        openPanel: null,
        close: closeItself,
      },
    };
    // A card of its own for each opening: the same term elsewhere begins without what was unfolded or looked up here.
    render(<NestedCard key={openings} {...view} />, container);
  };

  return {
    open(wish) {
      if (!request) focusBefore = document.activeElement;
      request = wish;
      openings += 1;
      host.setScheme(schemeBehind(wish.anchor));
      show(wish, false);
      host.show(wish.anchor, wish.pointer);
      if (wish.takeFocus) takeTheFocus(container);
      void background.opened(wish.explainer.entry).then((asks) => asks && request === wish && show(wish, true));
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

/** Switches the site off at once; the page keeps the card, and with it the way back, until it is closed. */
function leaving({ actions }: CardRequest, background: Background) {
  let returnTo: (() => Promise<void>) | null = null;
  return async (off: boolean) => {
    if (off) {
      actions.leave(true);
      returnTo = await background.leaveSite();
    } else {
      await returnTo?.();
      actions.leave(false);
    }
  };
}

/** The dialog itself takes the focus, so that a screen reader says its name and reads on from there. */
function takeTheFocus(container: HTMLElement): void {
  const dialog = container.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) return;
  dialog.tabIndex = -1;
  dialog.focus({ preventScroll: true });
}
