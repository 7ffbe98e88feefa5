import { inCorridor, type Point } from '../pointer/corridor.ts';
import { coverWatcher } from './card-cover.ts';
import { gripOf, laySheet, placeCard, type Side } from './card-place.ts';

/** The element that holds the open card: it exists only while a card is shown, and its inside is closed to the page. */
export interface CardHost {
  /** Where the card is rendered. Stays the same for the life of the host. */
  readonly container: HTMLElement;
  readonly isShown: boolean;
  /**
   * Shows the card against the marked words; `pointer`, in viewport pixels, says which line of them if they wrap. Without
   * words: at the bottom of the window.
   */
  show(anchor: Range | null, pointer: Point | null): void;
  hide(): void;
  /** Whether a point of the viewport, in pixels, is on the way between the card and its words. */
  onTheWay(point: Point): boolean;
  owns(event: Event): boolean;
  setScheme(scheme: 'light' | 'dark'): void;
  /** The words left the view, or the page removed or covered the card: it is hidden, and this is called. */
  onLost(callback: () => void): void;
  dispose(): void;
  /** Whether the keyboard's focus is inside. */
  hasFocus(): boolean;
  /** Until it is disposed of. */
  alive(): boolean;
}

/**
 * Whatever the page's style sheets say, the host is a point in the corner with the reader's own font size: important
 * rules inside a shadow root win over any outside. What the card shows is placed inside, out of the page's reach.
 */
const hostCss =
  ':host{all:initial!important;display:block!important;position:fixed!important;left:0!important;top:0!important;' +
  'width:0!important;height:0!important;overflow:visible!important;background:none!important;' +
  'font-size:medium!important;z-index:2147483647!important}' +
  '.place{position:fixed;left:0;top:0;width:max-content;max-width:100vw}' +
  '.place[data-sheet]{inset:auto 0 0 0;width:auto;max-width:none}' +
  '.place[data-sheet=above]{inset:0 0 auto 0}' +
  '.place[data-foot]{inset:auto 0 1em 0;margin:auto}';

/** A narrow window worked by a finger: the card is a sheet at the bottom. */
const sheetQuery = '(max-width: 480px) and (pointer: coarse)';

/** Whether the card is a sheet at the bottom of this window. */
export function isSheet(view: Window): boolean {
  return view.matchMedia(sheetQuery).matches;
}

/** What is shown, and on which side of its words it lies. */
interface ShownCard {
  readonly anchor: Range | null;
  readonly grip: Point | null;
  side: Side | null;
  readonly end: AbortController;
}

/** Makes the host; nothing is added to the page before `show`. `css` styles the inside. */
export function createCardHost(document: Document, { css }: { css: string }): CardHost {
  const view = document.defaultView ?? window;
  const { host, container } = closedElement(document, css);
  let shown: ShownCard | null = null;
  let lost: (() => void) | null = null;
  let isAlive = true;

  const hide = () => {
    if (!shown) return;
    shown.end.abort();
    shown = null;
    host.remove();
  };
  const lose = () => {
    if (!shown) return;
    hide();
    lost?.();
  };
  const place = (keepSide: boolean) => {
    if (!shown) return;
    if (!host.isConnected || !isInView(shown.anchor, view)) return lose();
    layCard(container, view, shown, keepSide);
  };

  return {
    container,
    get isShown() {
      return shown !== null;
    },
    show(anchor, pointer) {
      hide();
      const end = new AbortController();
      shown = { anchor, grip: anchor && pointer ? gripOf(anchor, pointer) : null, side: null, end };
      topmostModal(document).append(host);
      host.showPopover?.();
      follow(view, container, place, end.signal);
      coverWatcher(document, host, lose, end.signal);
      place(false);
    },
    hide,
    onTheWay: (point) => isBetween(point, shown?.anchor ?? null, container),
    owns: (event) => event.composedPath().includes(host),
    setScheme(scheme) {
      container.dataset.scheme = scheme;
    },
    onLost(callback) {
      lost = callback;
    },
    dispose() {
      hide();
      lost = null;
      isAlive = false;
      container.remove();
    },
    hasFocus: () => document.activeElement === host,
    alive: () => isAlive,
  };
}

/** The host, not on the page yet, and what is inside it. */
function closedElement(document: Document, css: string) {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  styleInside(shadow, hostCss + css);
  const container = document.createElement('div');
  container.className = 'place';
  shadow.append(container);
  return { host, container };
}

/** Lays the card as a sheet, at the foot of the window (without words), or at its words: on the side it had, or the best. */
function layCard(container: HTMLElement, view: Window, card: ShownCard, keepSide: boolean): void {
  const { anchor, grip, side } = card;
  container.toggleAttribute('data-foot', !anchor);
  if (anchor && isSheet(view)) {
    // It stays where it came: the reader may scroll the page under it.
    if (!side || !container.dataset.sheet) card.side = laySheet(container, anchor, grip);
    return;
  }
  delete container.dataset.sheet;
  if (anchor) card.side = placeCard(container, anchor, grip, keepSide ? side : null);
  else container.removeAttribute('style');
}

function styleInside(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Before Firefox 153 content scripts may not adopt style sheets (https://bugzil.la/1751346); inside our own closed
    // root an element does the same.
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** While a modal dialog is open everything outside it is inert, and so would the card be. */
function topmostModal(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

/**
 * Calls `place` at most once a frame while the page scrolls or the window changes, and when the card grows: then it
 * keeps its side.
 */
function follow(view: Window, container: HTMLElement, place: (keepSide: boolean) => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => place(false));
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener('scroll', soon, options);
  view.addEventListener('resize', soon, options);
  view.visualViewport?.addEventListener('resize', soon, options);
  view.visualViewport?.addEventListener('scroll', soon, options);
  const growth = new ResizeObserver(() => place(true));
  growth.observe(container);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    view.cancelAnimationFrame(frame);
  });
}

/** Whether a point is on the way between the words, if any, and their card. */
function isBetween(point: Point, anchor: Range | null, card: Element): boolean {
  return anchor !== null && inCorridor(point, anchor.getClientRects(), card.getBoundingClientRect());
}

/** Whether any of the words is in sight. A card without words has none that could leave the view. */
export function isInView(anchor: Range | null, view: Window): boolean {
  if (!anchor) return true;
  const { top, bottom, left, right, width, height } = anchor.getBoundingClientRect();
  if (width === 0 && height === 0) return false;
  return bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
}
