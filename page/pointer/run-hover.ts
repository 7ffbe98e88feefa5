import {
  awaitedTerm,
  closed,
  graceMs,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hover,
  shownTerm,
  warmDwellMs,
  warmMs,
} from './hover.ts';
import type { PointerPorts } from './pointer-ports.ts';

/** The hover machine at work: holds its state and its clocks. */
export interface Hovering {
  send(event: HoverEvent): void;
  /** The mention whose card is open, or null. */
  shown(): string | null;
}

/**
 * Runs the hover machine: carries out what it decides, and tells it when its time is up.
 * @param mark the mention that is under the pointer now, or null
 */
export function runHover(
  ports: Pick<PointerPorts, 'settings' | 'prepare' | 'open' | 'close'>,
  mark: () => string | null,
  signal: AbortSignal,
): Hovering {
  let state: HoverState = closed;
  /** When a card was last known to be open, by the clock of `performance`. */
  let openAt = -warmMs;
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
    const now = performance.now();
    // Who sends a card away wants no other at once.
    if (shownTerm(state) !== null) openAt = event.kind === 'escape' ? -warmMs : now;
    const { dwell } = ports.settings();
    const step = hover(state, event, {
      dwell: now - openAt < warmMs ? Math.min(dwell, warmDwellMs) : dwell,
      grace: graceMs,
    });
    state = step.state;
    for (const effect of step.effects) act(effect);
  };
  const elapsed = (timer: 'rest' | 'grace') => {
    if (timer === 'grace') return send({ kind: 'grace-elapsed' });
    // The page may have moved the words away from under the resting pointer.
    const awaited = awaitedTerm(state);
    send(awaited !== null && mark() === awaited ? { kind: 'rest-elapsed' } : { kind: 'leave' });
  };

  return { send, shown: () => shownTerm(state) };
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
