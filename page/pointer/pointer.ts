import type { Point } from './corridor.ts';
import type { PointerPorts } from './pointer-ports.ts';
import { followPresses } from './presses.ts';
import { runHover } from './run-hover.ts';
import { trustedEvents } from './trusted-events.ts';

export interface Pointer {
  /** Opens a card by key: it takes the focus and stays, or neither. */
  openByKey(term: string, focus: boolean): void;
  cardHovered(inside: boolean): void;
  /** The card is gone without our doing. */
  cardGone(): void;
  /** The mention whose card is open, or null. */
  openTerm(): string | null;
  /** Where the pointer was last seen, in viewport pixels; null before it moved. */
  position(): Point | null;
}

/** While the page scrolls, and this long after, in ms, a moving pointer is only the other half of the scrolling hand. */
const scrollQuietMs = 120;

/** Binds the page's pointer, touch and keys to the hover machine. All listeners end with the signal. */
export function bindPointer(document: Document, ports: PointerPorts, signal: AbortSignal): Pointer {
  let last = { x: Number.NaN, y: Number.NaN };
  let frame = 0;
  let scrolledAt = -scrollQuietMs;
  const { send, shown } = runHover(ports, () => ports.at(last.x, last.y), signal);

  const seen = (event: MouseEvent) => {
    last = { x: event.clientX, y: event.clientY };
  };
  const look = () => {
    frame = 0;
    const term = shown();
    const mark = ports.at(last.x, last.y);
    if (term !== null && mark !== term && ports.onTheWay(last)) send({ kind: 'card-enter' });
    else if (mark !== null && ports.settings().opens === 'hover') send({ kind: 'enter', term: mark });
    else if (mark === null || mark !== term) send({ kind: 'leave' });
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    // Browsers also report a move when the page scrolls or shifts under a still pointer.
    if (event.clientX === last.x && event.clientY === last.y) return;
    seen(event);
    cancelAnimationFrame(frame);
    frame = 0;
    if (ports.owns(event)) send({ kind: 'card-enter' });
    else if (event.buttons !== 0) send({ kind: 'drag' });
    else if (event.timeStamp - scrolledAt >= scrollQuietMs) frame = requestAnimationFrame(look);
  };

  const listen = trustedEvents(document, signal);
  listen('pointermove', moved);
  listen('pointerover', moved);
  listen(
    'pointerout',
    (event) => event.relatedTarget === null && event.pointerType !== 'touch' && send({ kind: 'leave' }),
  );
  followPresses(listen, document, ports, send, seen);
  listen('keydown', (event) => event.key === 'Escape' && !event.isComposing && send({ kind: 'escape' }));
  listen('scroll', (event) => {
    scrolledAt = event.timeStamp;
    send({ kind: 'scroll' });
  });
  listen('visibilitychange', () => document.visibilityState === 'hidden' && send({ kind: 'leave' }));
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    openByKey: (term, focus) => send({ kind: 'key-open', term, focus }),
    cardHovered: (inside) => send({ kind: inside ? 'card-enter' : 'card-leave' }),
    cardGone: () => send({ kind: 'gone' }),
    openTerm: shown,
    position: () => (Number.isNaN(last.x) ? null : last),
  };
}
