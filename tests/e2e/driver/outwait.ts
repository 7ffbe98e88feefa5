import { inTab } from '../../../scripts/browsers/in-tab.ts';
import type { Session } from '../../../scripts/browsers/session.ts';

/**
 * Comes back when the page's script would have done what it does `ms` after the events that reached the page so far: to
 * see that it does not. No time of ours: it looks at the pointer once a frame and then starts a timer; this waits for the
 * same frame, and for a timer of the same page that was started later. They end in the order of their ends, however slow
 * the machine.
 */
export function outwait(session: Session, tab: number, ms: number): Promise<void> {
  return inTab(
    session,
    tab,
    async (wait) => {
      await new Promise((frame) => requestAnimationFrame(frame));
      await new Promise((done) => setTimeout(done, wait));
    },
    ms,
  );
}
