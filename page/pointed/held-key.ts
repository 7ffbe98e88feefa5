import type { HeldKey } from '../../contract/choices.ts';
import type { PageSettings } from '../../contract/page.ts';
import { cardOfThisFrame } from '../card/card-port.ts';
import type { Point } from '../pointer/corridor.ts';
import { trustedEvents } from '../pointer/trusted-events.ts';
import type { Session } from '../session/session-ports.ts';
import { isBusy, isUsed } from './busy.ts';
import { type AskPointed, pointedWords } from './pointed-words.ts';
import { wordAt } from './word-at.ts';

/** How long the pointer rests while the key is held before a card opens, in ms. */
const heldRestMs = 200;

/** Nobody's hand is still: so far the pointer may stray and still rests, in CSS pixels. */
const strayPx = 4;

export interface HeldKeyPorts {
  /** Null: nothing is explained here now. */
  session(): Pick<Session, 'held' | 'openOn' | 'letGo'> | null;
  readonly ask: AskPointed;
}

/** Of the held keys: as events name it, and the modifiers of an event that say that it, and no other, is held. */
const names = { alt: 'Alt', control: 'Control', shift: 'Shift', meta: 'Meta', none: '' } as const;

/**
 * Explains whatever word the pointer rests on while a key is held, and a word that is clicked twice, as the reader's
 * settings say. Only listens: page and browser do with keys and clicks what they do. Whether the key is held is read from
 * the events themselves, since a window that loses the focus never hears that a key is let go.
 */
export function followHeldKey(document: Document, ports: HeldKeyPorts, signal: AbortSignal): void {
  let last: Point | null = null;
  /** Where the pointer began to rest, with the key held. */
  let resting: Point | null = null;
  let isInCard = false;
  let isOurs = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Only the latest question may open a card. */
  let question = 0;
  const settings = () => ports.session()?.held()?.answer.settings ?? null;

  const stop = () => {
    clearTimeout(timer);
    question += 1;
  };
  const letGo = () => {
    stop();
    resting = null;
    if (isOurs && !isInCard) ports.session()?.letGo();
    isOurs = false;
  };
  const explain = async (point: Point, byKey: boolean) => {
    stop();
    const ours = question;
    const session = ports.session();
    const held = session?.held();
    const word = held && !isBusy(document) ? wordAt(document, point) : null;
    if (!session || !held || !word || isUsed(word, byKey && held.answer.settings.heldKey === 'alt')) return;
    const words = await pointedWords(word, held, ports.ask);
    if (!words || ours !== question || signal.aborted) return;
    session.openOn(words, false);
    isOurs = byKey;
  };
  const quietly = (work: Promise<void>) => void work.catch((error: unknown) => console.debug('Newsgloss:', error));
  const rest = (point: Point) => {
    stop();
    resting = point;
    timer = setTimeout(() => quietly(explain(point, true)), heldRestMs);
  };
  const moved = (event: PointerEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    // Browsers also report a move when the page shifts under a still pointer.
    if (event.pointerType === 'touch' || (last && distance(last, point) === 0)) return;
    last = point;
    const card = cardOfThisFrame();
    isInCard = card?.owns(event) === true;
    if (!isHeldAlone(event, settings())) return resting && letGo();
    if (isInCard || event.buttons !== 0 || (card?.isOpen && card.onTheWay(point))) stop();
    else if (!resting || distance(resting, point) > strayPx) rest(point);
  };

  const listen = trustedEvents(document, signal);
  listen('pointermove', moved);
  listen('pointerover', moved);
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    last = null;
    stop();
  });
  listen('keydown', (event) => {
    if (event.repeat) return;
    // Any other key makes a shortcut, or a letter, of it.
    if (event.key !== names[settings()?.heldKey ?? 'none'] || !isHeldAlone(event, settings())) stop();
    else if (last && !isInCard) rest(last);
  });
  listen('keyup', (event) => event.key === names[settings()?.heldKey ?? 'none'] && letGo());
  listen('pointerdown', stop);
  listen('scroll', stop);
  listen('dblclick', (event) => {
    const isPlain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.shiftKey && !event.metaKey;
    if (!isPlain || !settings()?.doubleClick || cardOfThisFrame()?.owns(event)) return;
    quietly(explain({ x: event.clientX, y: event.clientY }, false));
  });
  document.defaultView?.addEventListener('blur', letGo, { signal });
  signal.addEventListener('abort', stop);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Whether the reader's key is held, and no other that makes something else of it. */
function isHeldAlone(event: MouseEvent | KeyboardEvent, settings: Pick<PageSettings, 'heldKey'> | null): boolean {
  const held: Readonly<Record<HeldKey, boolean>> = {
    alt: event.altKey,
    control: event.ctrlKey,
    shift: event.shiftKey,
    meta: event.metaKey,
    none: event.getModifierState('AltGraph'),
  };
  const key = settings?.heldKey ?? 'none';
  return key !== 'none' && Object.entries(held).every(([name, on]) => on === (name === key));
}
