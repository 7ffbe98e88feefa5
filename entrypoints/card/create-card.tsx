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
import { selectedWords } from '../../page/selected-words.ts';
import type { Background } from './background.ts';
import { leaving } from './leaving.ts';
import { offerWayBack } from './offer-way-back.tsx';
import { createOpeningCount } from './opening-count.ts';
import { createReturnFocus } from './return-focus.ts';

/** The one card of a frame: Newsgloss's own view in a host that the page can neither style nor read. */
export function createCard(document: Document, background: Background): Card {
  const host = createCardHost(document, { css: tokensCss + controlsCss + cardCss });
  const { container } = host;
  const openings = createOpeningCount(background);
  const focus = createReturnFocus(document, host.hasFocus);
  let request: CardRequest | null = null;
  let shown = 0;
  /** Of what is shown now: a card, or the way back after a jump. */
  let end = new AbortController();

  const begin = () => {
    end.abort();
    end = new AbortController();
    return end;
  };
  const empty = () => {
    const ended = request;
    request = null;
    end.abort();
    render(null, container);
    focus.giveBack();
    return ended;
  };
  const close = () => {
    host.hide();
    return empty();
  };
  const closeItself = () => close()?.actions.closed();
  host.onLost(() => empty()?.actions.closed());
  container.addEventListener('pointerenter', () => request?.actions.hovered(true));
  container.addEventListener('pointerleave', () => request?.actions.hovered(false));

  const jump = (wish: CardRequest, target: JumpTarget) => {
    // The session may end with the jump, and the card with it.
    if (!wish.actions.jump(target) || !host.alive()) return;
    offerWayBack({ document, host, anchor: wish.anchor, takesFocus: wish.takeFocus, close }, begin());
  };

  const show = (wish: CardRequest) => {
    const { about, article } = wish;
    const view = {
      sheet: isSheet(window),
      from: { title: article?.meta.title || document.title, url: document.location.href },
      version: background.version,
      actions: {
        know: background.know,
        hide: background.hide,
        openPanel: background.openPanel,
        jump: (target: JumpTarget) => jump(wish, target),
        lookUp: (entry: string) => background.lookUp(entry, article),
        doubt(entry: string, sense: string | null, doubted: boolean) {
          wish.actions.dismiss(entry, doubted);
          return background.doubt(sense ?? entry, doubted);
        },
        leaveSite: leaving(wish.actions.leave, background),
        copy: (text: string) => copyText(text, container),
        close: closeItself,
      },
    };
    // A card of its own for each opening: the same term elsewhere begins without what was unfolded or looked up here.
    shown += 1;
    const explain = (text: string) => background.explainSelection(text, article);
    render(
      about.kind === 'selection' ? (
        <SelectionCard key={shown} {...view} text={about.text} explain={explain} />
      ) : (
        <NestedCard
          key={shown}
          {...view}
          explainer={about.explainer}
          here={about.here}
          offersStop={openings.count(about.explainer.entry)}
        />
      ),
      container,
    );
  };

  return {
    open(wish) {
      focus.remember();
      const { signal } = begin();
      request = wish;
      host.setScheme(schemeBehind(wish.anchor));
      show(wish);
      host.show(wish.anchor, wish.pointer);
      // The words may be out of sight, and the card lost at once.
      if (request !== wish) return;
      if (wish.takeFocus) takeTheFocus(container);
      if (isSheet(window)) onSheetDismissed(container, scrolledAt, closeItself, signal);
    },
    close,
    selection(asked) {
      const words = selectedWords(document);
      return words && { ...words, text: asked ?? words.text };
    },
    get isOpen() {
      return request !== null;
    },
    owns: host.owns,
    onTheWay: host.onTheWay,
    dispose() {
      empty();
      host.dispose();
    },
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
