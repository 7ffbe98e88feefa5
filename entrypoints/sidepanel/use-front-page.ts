import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/popup-view.ts';
import { askUntil, type Patience } from '../../extension/ask-until.ts';
import { activeTab } from '../../extension/browser/active-tab.ts';
import { onFrontPageChange } from '../../extension/browser/front-page.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';

/** How often a page that is not read yet is asked again, and for how long. */
const patience: Patience = { every: 250, most: 6000 };

/** The tab in front of this window, and what its page's script says; kept up to date. */
export function useFrontPage(): { readonly tab: number | null; readonly page: PageView } {
  const [front, setFront] = useState<{ tab: number | null; page: PageView }>({ tab: null, page: { kind: 'busy' } });
  useEffect(() => {
    let latest = new AbortController();
    const again = () => {
      latest.abort();
      latest = new AbortController();
      const { signal } = latest;
      const look = async () => {
        const tab = (await activeTab())?.id ?? null;
        const page = await pageOf(tab);
        if (!signal.aborted) setFront({ tab, page });
        return page;
      };
      void askUntil(look, ({ kind }) => kind === 'reading', patience, signal);
    };
    again();
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
  return front;
}

async function pageOf(tab: number | null): Promise<PageView> {
  if (tab === null) return { kind: 'absent' };
  return pageSender(tab)({ type: 'state' }).catch(() => ({ kind: 'absent' }) as const);
}
