import type { MarksActions } from '../../components/marks/marks-here.tsx';
import type { MarksHere } from '../../contract/marks-here.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

/** How many marks the page in a tab has; null where nobody knows. Waits for a change that is on its way. */
export function marksIn(tab: number | null): Promise<MarksHere | null> {
  if (tab === null) return Promise.resolve(null);
  return toBackground({ type: 'marks-here', tab }).catch(() => null);
}

/** @param reload shows what holds for the page now */
export function marksActions(tab: number | null, reload: () => unknown): MarksActions {
  return {
    async turn(by) {
      if (tab !== null) await toBackground({ type: 'more-here', tab, by }).catch(() => null);
      await reload();
    },
    async keep(density) {
      await toBackground({ type: 'keep-density', density });
      await reload();
    },
  };
}
