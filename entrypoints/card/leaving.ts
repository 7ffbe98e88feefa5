import type { Background } from './background.ts';

/**
 * Switches the site off at once, and on again; the page keeps the card, and with it the way back, until it is closed.
 * Rejects where it could not be stored; then the page is as it was.
 */
export function leaving(leave: (off: boolean) => void, background: Pick<Background, 'leaveSite'>) {
  let comeBack: (() => Promise<unknown>) | null = null;
  return async (off: boolean) => {
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
