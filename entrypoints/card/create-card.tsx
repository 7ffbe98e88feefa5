import { render } from 'preact';
import { NestedCard } from '../../components/card/nested-card.tsx';
import { SelectionCard } from '../../components/card/selection-card.tsx';
import cardCss from '../../components/styles/card.css?inline';
import controlsCss from '../../components/styles/controls.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { createCardHost, isSheet } from '../../page/card-host.ts';
import type { Card, CardRequest } from '../../page/card-port.ts';
import { copyText } from '../../page/copy-text.ts';
import { onSheetDismissed } from '../../page/dismiss-sheet.ts';
import type { JumpTarget } from '../../page/jump.ts';
import { schemeBehind } from '../../page/page-scheme.ts';
import type { Background } from './background.ts';
import { offerWayBack } from './offer-way-back.tsx';
import { createOpeningCount } from './opening-count.ts';

/** The one card of a frame: Newsgloss's own view in a host that the page can neither style nor read. */
export function createCard(document: Document, background: Background): Card {
  const host = createCardHost(document, { css: tokensCss + controlsCss + cardCss });
  const { container } = host;
  let request: CardRequest | null = null;
  let focusBefore: Element | null = null;
  let openings = 0;
  const { often, countOpening } = createOpeningCount(background);
  /** Of the card that is open. */
  let opening = new AbortController();
  /** Of a way back after a jump. */
  let offer = new AbortController();

  const empty = () => {
    const ended = request;
    request = null;
    opening.abort();
    render(null, container);
    const returnTo = ended?.takeFocus ? focusBefore : null;
    if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
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

  const jump = (wish: CardRequest, target: JumpTarget) => {
    const returnTo = wish.takeFocus ? focusBefore : null;
    wish.actions.jump(target);
    offer = new AbortController();
    offerWayBack({ document, host, anchor: wish.anchor, focusBefore: returnTo }, offer);
  };

  const show = (wish: CardRequest) => {
    const { about, article } = wish;
    const view = {
      sheet: isSheet(window),
      from: { title: article?.meta.title || document.title, url: document.location.href },
      version: background.version,
      actions: {
        ...background.say,
        jump: (target: JumpTarget) => jump(wish, target),
        lookUp: (entry: string) => background.lookUp(entry, article),
        doubt(entry: string, sense: string | null, doubted: boolean) {
          wish.actions.dismiss(entry, doubted);
          background.doubt(sense ?? entry, doubted);
        },
        leaveSite: leaving(wish, background),
        copy: (text: string) => copyText(text, container),
        openPanel: background.openPanel,
        close: closeItself,
      },
    };
    // A card of its own for each opening: the same term elsewhere begins without what was unfolded or looked up here.
    const key = openings;
    const explain = (text: string) => background.explainSelection(text, article);
    render(
      about.kind === 'selection' ? (
        <SelectionCard key={key} {...view} text={about.text} explain={explain} />
      ) : (
        <NestedCard
          key={key}
          {...view}
          explainer={about.explainer}
          here={about.here}
          offersStop={often.has(about.explainer.entry)}
        />
      ),
      container,
    );
  };
  return {
    open(wish) {
      if (!request) focusBefore = document.activeElement;
      offer.abort();
      request = wish;
      openings += 1;
      host.setScheme(schemeBehind(wish.anchor));
      show(wish);
      host.show(wish.anchor, wish.pointer);
      if (wish.takeFocus) takeTheFocus(container);
      opening.abort();
      opening = new AbortController();
      if (isSheet(window)) onSheetDismissed(container, scrolledAt, closeItself, opening.signal);
      if (wish.about.kind === 'term') countOpening(wish.about.explainer.entry);
    },
    close() {
      host.hide();
      empty();
    },
    get isOpen() {
      return request !== null;
    },
    owns: host.owns,
    onTheWay: host.onTheWay,
    dispose() {
      offer.abort();
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

/** How far the scrolling middle of the card is scrolled, if that is what is touched. */
function scrolledAt(touched: EventTarget | null): number {
  return (touched instanceof Element && touched.closest('.mid')?.scrollTop) || 0;
}

/** The dialog itself takes the focus, so that a screen reader says its name and reads on from there. */
function takeTheFocus(container: HTMLElement): void {
  const dialog = container.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) return;
  dialog.tabIndex = -1;
  dialog.focus({ preventScroll: true });
}
