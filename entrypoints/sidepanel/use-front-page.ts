import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/popup-view.ts';
import type { MarksHere } from '../../contract/marks-here.ts';
import { askUntil, type Patience } from '../../extension/ask-until.ts';
import { type ActiveTab, activeTab } from '../../extension/browser/active-tab.ts';
import { onFrontPageChange } from '../../extension/browser/front-page.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { marksIn } from '../popup/marks-actions.ts';

/** How often a page that is not read yet is asked again, and for how long. */
const patience: Patience = { every: 250, most: 6000 };

interface FrontPage {
  readonly tab: ActiveTab | null;
  readonly page: PageView;
  /** How many marks the page has; null until it is known. */
  readonly notch: MarksHere | null;
}

/** The tab in front of this window, and what its page's script says; kept up to date, and looked at again by `look`. */
export function useFrontPage(): FrontPage & { look(): void } {
  const [front, setFront] = useState<FrontPage>({ tab: null, page: { kind: 'busy' }, notch: null });
  const lookAgain = useRef(() => {});
  useEffect(() => {
    let latest = new AbortController();
    const again = () => {
      latest.abort();
      latest = new AbortController();
      const { signal } = latest;
      const look = async () => {
        const tab = await activeTab();
        // First: it is answered when the page shows what was changed last.
        const notch = await marksIn(tab?.id ?? null);
        const page = await pageOf(tab?.id ?? null);
        if (!signal.aborted) setFront({ tab, page, notch });
        return page;
      };
      void askUntil(look, ({ kind }) => kind === 'reading', patience, signal);
    };
    again();
    lookAgain.current = again;
    const stop = onFrontPageChange(again);
    // A page that goes on changing was perhaps read again since: the places of its terms are other ones then.
    const { documentElement } = document;
    documentElement.addEventListener('pointerenter', again);
    window.addEventListener('focus', again);
    return () => {
      latest.abort();
      stop();
      documentElement.removeEventListener('pointerenter', again);
      window.removeEventListener('focus', again);
    };
  }, []);
  return { ...front, look: () => lookAgain.current() };
}

async function pageOf(tab: number | null): Promise<PageView> {
  if (tab === null) return { kind: 'absent' };
  return pageSender(tab)({ type: 'state' }).catch(() => ({ kind: 'absent' }) as const);
}
