import { keepKeysInside } from '../page/card/keys-inside.ts';
import { watchStanding } from '../page/card/standing.ts';

/** Keeps the page out of the card that is shown in this container, until the signal. Returns whether a press in it is meant. */
export function guardCard(container: HTMLElement, signal: AbortSignal): (press: MouseEvent) => boolean {
  keepKeysInside(container, signal);
  return watchStanding(container, signal);
}
