import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/popup-view.ts';
import { activeTab } from '../../extension/browser/active-tab.ts';
import { onFrontPageChange } from '../../extension/browser/front-page.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';

/** How often a page that is not read yet is asked again, and for how long, in ms. */
const askAgainMs = 250;
const patienceMs = 6000;

/** The tab in front of this window, and what its page's script says; kept up to date. */
export function useFrontPage(): { readonly tab: number | null; readonly page: PageView } {
  const [front, setFront] = useState<{ tab: number | null; page: PageView }>({ tab: null, page: { kind: 'busy' } });
  useEffect(() => {
    let question = 0;
    const look = async () => {
      question += 1;
      const ours = question;
      for (const end = Date.now() + patienceMs; ours === question; ) {
        const tab = (await activeTab())?.id ?? null;
        const page = await pageOf(tab);
        if (ours === question) setFront({ tab, page });
        if (page.kind === 'reading' || Date.now() > end) return;
        await new Promise((resolve) => setTimeout(resolve, askAgainMs));
      }
    };
    void look();
    const again = () => void look();
    const stop = onFrontPageChange(again);
    // A page that goes on changing was perhaps read again since: the places of its terms are other ones then.
    const { documentElement } = document;
    documentElement.addEventListener('pointerenter', again);
    window.addEventListener('focus', again);
    return () => {
      question += 1;
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
