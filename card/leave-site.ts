import type { CardActions } from '../page/card/card-port.ts';
import type { CardBackground } from './card-background.ts';

/**
 * "Not on this site", from the card's menu to the end. Pressed there, it comes here as `off`, and "Undo" as not:
 *
 * 1. the page takes its marks off at once (`leave`, page/session/cards.ts) but keeps the card, and with it the way back;
 * 2. the background stores the rule and says what held before (`leave-site`, extension/background/site-handlers.ts);
 * 3. every change of rules makes open pages ask again; this one is told "off", and waits while it is leaving;
 * 4. when the card closes, the page undoes the rest; or the reader takes it back, first in the background
 *    (`return-to-site`), then on the page.
 *
 * Rejects where it could not be stored; then the page is as it was.
 * @param leave tells the page whose card is open
 */
export function createLeaving(leave: CardActions['leave'], background: Pick<CardBackground, 'leaveSite'>) {
  let comeBack: (() => Promise<unknown>) | null = null;
  return async (off: boolean): Promise<void> => {
    if (off) {
      leave(true);
      try {
        // Left twice, it comes back to what held before the first time.
        comeBack ??= await background.leaveSite();
      } catch (error) {
        leave(false);
        throw error;
      }
    } else {
      await comeBack?.();
      comeBack = null;
      leave(false);
    }
  };
}
