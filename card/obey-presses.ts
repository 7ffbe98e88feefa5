import type { CardHost } from '../page/card/card-host.ts';
import { behindCard } from './behind-port.ts';

/** The parts of a card whose controls change something. */
const changing = '.menu, .said, .offer, .end';

/**
 * Keeps presses from the card that nobody made, and from what changes something those that the reader may not have meant.
 * @returns begins to watch with a card that is shown, until the signal
 */
export function obeyPresses({ container }: Pick<CardHost, 'container'>): (signal: AbortSignal) => void {
  let isMeant: ((press: MouseEvent) => boolean) | undefined;
  container.addEventListener(
    'click',
    (press) => {
      const isFree = press.isTrusted && !(press.target as Element).closest(changing);
      if (isFree || isMeant?.(press)) return;
      press.stopPropagation();
      press.preventDefault();
    },
    { capture: true },
  );
  return (signal) => {
    isMeant = behindCard()?.guardCard(container, signal);
  };
}
