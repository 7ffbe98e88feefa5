import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/popup-view.ts';
import type { MarksHere } from '../../contract/marks-here.ts';
import type { SiteState } from '../../contract/site-state.ts';
import { askUntil, type Patience } from '../../extension/ask-until.ts';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { framedStory } from './framed-story.ts';
import { marksIn } from './marks-actions.ts';

/** How often a page that is still being read is asked again, and for how long after a change. */
const patience: Patience = { every: 120, most: 3000 };

const nowhere: SiteState = { kind: 'unsupported', reason: 'browser' };

/** What holds for the tab: its site's state (null until it is known) and what its page's script says. */
export function useTabState(tab: ActiveTab | null) {
  const [site, setSite] = useState<SiteState | null>(null);
  const [page, setPage] = useState<PageView>({ kind: 'busy' });
  const [notch, setNotch] = useState<MarksHere | null>(null);

  const reload = useCallback(async (): Promise<PageView> => {
    const [state, view, marks] = await Promise.all([siteOf(tab), pageOf(tab), marksIn(tab?.id ?? null)]);
    setSite(state ?? nowhere);
    setNotch(marks);
    const shown: PageView = state ? view : { kind: 'failed' };
    setPage(shown);
    return shown;
  }, [tab]);

  /** Reloads until the page is read (or, after switching off, no longer is), or patience ends. */
  const waitFor = useCallback(
    (wanted: 'read' | 'silent') =>
      askUntil(reload, ({ kind }) => (kind === 'reading') === (wanted === 'read'), patience),
    [reload],
  );

  // Asked before the frame is painted anew, not behind it.
  useLayoutEffect(() => {
    void reload().then(async ({ kind }) => {
      if (kind === 'busy') await waitFor('read');
    });
  }, [reload, waitFor]);

  return { site, page, notch, reload, waitFor };
}

/** Null where the background does not answer. */
function siteOf(tab: ActiveTab | null): Promise<SiteState | null> {
  if (!tab) return Promise.resolve(nowhere);
  return toBackground({ type: 'site-state', url: tab.url, tab: tab.id }).catch(() => null);
}

async function pageOf(tab: ActiveTab | null): Promise<PageView> {
  if (!tab) return { kind: 'absent' };
  const state = await pageSender(tab.id)({ type: 'state' }).catch(() => ({ kind: 'absent' }) as const);
  const framed = state.kind === 'reading' && !state.reading.isArticle ? await framedStory(tab.id) : null;
  return framed === null || state.kind !== 'reading' ? state : { ...state, framed };
}
