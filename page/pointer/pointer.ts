import type { PageSettings } from '../../contract/page.ts';
import type { Point } from './corridor.ts';
import {
  awaitedTerm,
  closed,
  GRACE_MS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hover,
  shownTerm,
} from './hover.ts';

/** What the pointer acts on. */
export interface PointerPorts {
  /** The painted mention under a point of the viewport, or null. */
  at(x: number, y: number): string | null;
  /** Whether an event came from inside our card. */
  owns(event: Event): boolean;
  /** Whether a point of the viewport is on the way between the open card and its words. */
  onTheWay(point: Point): boolean;
  settings(): Pick<PageSettings, 'opens' | 'dwell'>;
  /** The pointer has begun to rest on a mention, and no card is open. */
  prepare(term: string): void;
  open(term: string, focus: boolean): void;
  close(): void;
}

export interface Pointer {
  /** Opens a card by key: it takes the focus and stays. */
  openByKey(term: string): void;
  cardHovered(inside: boolean): void;
  /** The card is gone without our doing. */
  cardGone(): void;
  /** The mention whose card is open, or null. */
  openTerm(): string | null;
  /** Where the pointer was last seen, in viewport pixels; null before it moved. */
  position(): Point | null;
}

/** While the page scrolls, and this long after, in ms, a moving pointer is only the other half of the scrolling hand. */
const SCROLL_QUIET_MS = 120;

/** Things that have a use of their own when pressed. */
const pressable =
  'a[href],button,input,select,textarea,label,summary,[contenteditable=""],[contenteditable=true],[role=button],[role=link],[role=tab]';

/** Binds the page's pointer, touch and keys to the hover machine. All listeners end with the signal. */
export function bindPointer(document: Document, ports: PointerPorts, signal: AbortSignal): Pointer {
  let state: HoverState = closed;
  let last = { x: Number.NaN, y: Number.NaN };
  let frame = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  const timers = createTimers(signal);

  const act = (effect: HoverEffect) => {
    if (effect.kind === 'wait') {
      timers.start(effect.timer, effect.ms, () => elapsed(effect.timer));
      if (state.kind === 'resting') ports.prepare(state.term);
    } else if (effect.kind === 'forget') timers.stop();
    else if (effect.kind === 'open') ports.open(effect.term, effect.focus);
    else ports.close();
  };
  const send = (event: HoverEvent) => {
    const step = hover(state, event, { dwell: ports.settings().dwell, grace: GRACE_MS });
    state = step.state;
    for (const effect of step.effects) act(effect);
  };
  const elapsed = (timer: 'rest' | 'grace') => {
    if (timer === 'grace') return send({ kind: 'grace-elapsed' });
    // The page may have moved the words away from under the resting pointer.
    const awaited = awaitedTerm(state);
    send(awaited !== null && ports.at(last.x, last.y) === awaited ? { kind: 'rest-elapsed' } : { kind: 'leave' });
  };
  const look = () => {
    frame = 0;
    const term = shownTerm(state);
    const mark = ports.at(last.x, last.y);
    if (term !== null && mark !== term && ports.onTheWay(last)) send({ kind: 'card-enter' });
    else if (mark !== null && ports.settings().opens === 'hover') send({ kind: 'enter', term: mark });
    else if (mark === null || mark !== term) send({ kind: 'leave' });
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    // Browsers also report a move when the page scrolls or shifts under a still pointer.
    if (event.clientX === last.x && event.clientY === last.y) return;
    last = { x: event.clientX, y: event.clientY };
    cancelAnimationFrame(frame);
    frame = 0;
    if (ports.owns(event)) send({ kind: 'card-enter' });
    else if (event.buttons !== 0) send({ kind: 'drag' });
    else if (event.timeStamp - scrolledAt >= SCROLL_QUIET_MS) frame = requestAnimationFrame(look);
  };
  const pressed = (event: MouseEvent) => {
    if (ports.owns(event) || event.button !== 0 || event.detail === 0) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    last = { x: event.clientX, y: event.clientY };
    const selecting = document.getSelection()?.isCollapsed === false;
    const mark = selecting || isPressable(event) ? null : ports.at(event.clientX, event.clientY);
    send({ kind: 'press', term: mark });
  };
  const pressBegan = (event: PointerEvent) => {
    if (ports.owns(event)) return send({ kind: 'card-press' });
    send({ kind: 'drag' });
    // A finger that goes down may only want to scroll: for touch the click decides.
    if (event.pointerType !== 'touch' && ports.at(event.clientX, event.clientY) === null)
      send({ kind: 'press', term: null });
  };

  const listen = <Type extends keyof DocumentEventMap>(type: Type, handle: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive: true,
      signal,
    });
  listen('pointermove', moved);
  listen('pointerover', moved);
  listen(
    'pointerout',
    (event) => event.relatedTarget === null && event.pointerType !== 'touch' && send({ kind: 'leave' }),
  );
  listen('pointerdown', pressBegan);
  listen('click', pressed);
  listen('keydown', (event) => event.key === 'Escape' && !event.isComposing && send({ kind: 'escape' }));
  listen('scroll', (event) => {
    scrolledAt = event.timeStamp;
    send({ kind: 'scroll' });
  });
  listen('selectionchange', () => document.getSelection()?.isCollapsed === false && send({ kind: 'drag' }));
  listen('visibilitychange', () => document.visibilityState === 'hidden' && send({ kind: 'leave' }));
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    openByKey: (term) => send({ kind: 'key-open', term }),
    cardHovered: (inside) => send({ kind: inside ? 'card-enter' : 'card-leave' }),
    cardGone: () => send({ kind: 'gone' }),
    openTerm: () => shownTerm(state),
    position: () => (Number.isNaN(last.x) ? null : last),
  };
}

function isPressable(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(pressable));
}

function createTimers(signal: AbortSignal) {
  const running = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = () => {
    for (const timer of running.values()) clearTimeout(timer);
    running.clear();
  };
  signal.addEventListener('abort', stop);
  return {
    stop,
    start(name: string, ms: number, done: () => void) {
      clearTimeout(running.get(name));
      running.set(name, setTimeout(done, ms));
    },
  };
}
