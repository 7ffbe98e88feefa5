import browser from 'webextension-polyfill';
import type { PopupActions } from '../../components/popup/popup-view.ts';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { requestHosts } from '../../extension/browser/permissions.ts';
import { forgetPanelEntry, hasSidePanel, openSidePanel, showInPanel } from '../../extension/browser/side-panel.ts';
import { hostOfSite } from '../../extension/sites/site.ts';
import type { useTabState } from './use-tab-state.ts';

/** What the reader switches for the tab and its site. */
export function tabActions(
  tab: ActiveTab | null,
  { site, reload, waitFor }: Pick<ReturnType<typeof useTabState>, 'site' | 'reload' | 'waitFor'>,
): Pick<PopupActions, 'setSite' | 'explainOnce' | 'force' | 'openTab' | 'openOptions' | 'jump'> {
  const setSite = async (site: string, on: boolean) => {
    // The prompt must open within the click; the rule is stored beside it, for the prompt may close this popup.
    const granted = on ? requestHosts([hostOfSite(site)]) : Promise.resolve(true);
    const ruled = toBackground({ type: 'set-site', site, on });
    await Promise.allSettled([granted, ruled]);
    await waitFor(on ? 'read' : 'silent');
  };
  return {
    setSite: (on) => void (site && site.kind !== 'unsupported' && setSite(site.site, on)),
    async explainOnce() {
      if (tab) await toBackground({ type: 'explain-once', tab: tab.id }).catch(() => false);
      await waitFor('read');
    },
    async force() {
      if (tab) await pageSender(tab.id)({ type: 'force' }).catch(() => undefined);
      await reload();
    },
    openTab: (url) => void browser.tabs.create({ url }).then(() => window.close()),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    async jump(block, start, end) {
      if (!tab) return;
      const target = { block, ...(start !== undefined && end !== undefined && { start, end }) };
      await pageSender(tab.id)({ type: 'jump', ...target }).catch(() => false);
      window.close();
    },
  };
}

/** Opens the side panel at an entry; null: at the briefing. Null where the browser has no panel for the tab. */
export function panelOpener(tab: ActiveTab | null): ((entry: string | null) => Promise<void>) | null {
  if (!tab || !hasSidePanel) return null;
  // The panel must open within the click, so nothing is awaited before.
  return (entry) => {
    const opened = openSidePanel(tab.id);
    const wished = entry === null ? null : showInPanel(tab.id, entry);
    return Promise.all([opened, wished]).then(() => window.close(), forgetPanelEntry);
  };
}
