import { render } from 'preact';
import { NestedCard } from '../../components/card/nested-card.tsx';
import { SelectionCard } from '../../components/card/selection-card.tsx';
import cardCss from '../../components/styles/card.css?inline';
import controlsCss from '../../components/styles/controls.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import type { Article } from '../../explain/article.ts';
import { createCardHost, isSheet } from '../../page/card/card-host.ts';
import type { Card, CardRequest, CardSubject } from '../../page/card/card-port.ts';
import { copyText } from '../../page/card/copy-text.ts';
import { onSheetDismissed } from '../../page/card/dismiss-sheet.ts';
import { schemeBehind } from '../../page/card/page-scheme.ts';
import { selectedWords } from '../../page/card/selected-words.ts';
import type { JumpTarget } from '../../page/jump/jump.ts';
import type { Background } from './background.ts';
import { leaving } from './leaving.ts';
import { offerWayBack } from './offer-way-back.tsx';
import { createOpeningCount } from './opening-count.ts';
import { createReturnFocus } from './return-focus.ts';

/** The pointer that rests for so long, in ms, will mostly rest until the card opens. */
const prepareMs = 150;

interface Rendered {
  readonly about: CardSubject;
  readonly article: Article | null;
  /** Whether the reader is asked to go on marking the term. */
  readonly asks: boolean;
}

/** The one card of a frame: Newsgloss's own view in a host that the page can neither style nor read. */
export function createCard(document: Document, background: Background): Card {
  const host = createCardHost(document, { css: tokensCss + controlsCss + cardCss });
  const { container } = host;
  const openings = createOpeningCount(background);
  const focus = createReturnFocus(document, host.hasFocus);
  let request: CardRequest | null = null;
  let shown = 0;
  /** What is rendered, be it shown yet or not; null: no card. */
  let rendered: Rendered | null = null;
  let preparing: ReturnType<typeof setTimeout> | undefined;
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
    rendered = null;
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

  const jump = (target: JumpTarget) => {
    const wish = request;
    // The session may end with the jump, and the card with it.
    if (!wish?.actions.jump(target) || !host.alive()) return;
    offerWayBack({ document, host, anchor: wish.anchor, takesFocus: wish.takeFocus, close }, begin());
  };

  const show = ({ about, article, asks }: Rendered) => {
    rendered = { about, article, asks };
    const view = {
      sheet: isSheet(window),
      from: { title: article?.meta.title || document.title, url: document.location.href },
      version: background.version,
      actions: {
        know: background.know,
        hide: background.hide,
        openPanel: background.openPanel,
        jump,
        lookUp: (entry: string) => background.lookUp(entry, article),
        doubt(entry: string, sense: string | null, doubted: boolean) {
          request?.actions.dismiss(entry, doubted);
          return background.doubt(sense ?? entry, doubted);
        },
        leaveSite: leaving((off) => request?.actions.leave(off), background),
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
        <NestedCard key={shown} {...view} explainer={about.explainer} here={about.here} offersStop={asks} />
      ),
      container,
    );
  };
  const wanted = (about: CardSubject, article: Article | null): Rendered => ({
    about,
    article,
    asks: about.kind === 'term' && openings.asks(about.explainer.entry),
  });

  return {
    prepare(about, article) {
      clearTimeout(preparing);
      preparing = setTimeout(() => {
        if (!request && !host.isShown) show(wanted(about, article));
      }, prepareMs);
    },
    open(wish) {
      clearTimeout(preparing);
      focus.remember();
      const { signal } = begin();
      const next = wanted(wish.about, wish.article);
      const isPrepared = !request && rendered !== null && isSame(rendered, next);
      request = wish;
      host.setScheme(schemeBehind(wish.anchor));
      if (!isPrepared) show(next);
      if (wish.about.kind === 'term') openings.count(wish.about.explainer.entry);
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
      clearTimeout(preparing);
      empty();
      host.dispose();
    },
  };
}

/** Whether what is rendered can be shown for what is wanted now. A selection is answered anew each time. */
function isSame(one: Rendered, other: Rendered): boolean {
  const [before, now] = [one.about, other.about];
  if (before.kind === 'selection' || now.kind === 'selection') return false;
  return before.explainer === now.explainer && before.here === now.here && one.asks === other.asks;
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
