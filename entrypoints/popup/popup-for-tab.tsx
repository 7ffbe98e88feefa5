import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { briefingMarkdown } from '../../components/briefing/briefing-markdown.ts';
import { useLookUps } from '../../components/card/use-look-ups.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { termAmong } from '../../components/popup/search-hits.ts';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { requestHosts } from '../../extension/browser/permissions.ts';
import { forgetPanelEntry, hasSidePanel, openSidePanel, showInPanel } from '../../extension/browser/side-panel.ts';
import { entryActions } from './entry-actions.ts';
import { useSearch } from './use-search.ts';
import { useTabState } from './use-tab-state.ts';

/** The popup above one tab: asks the tab's script and the background, and passes the reader's wishes on. */
export function PopupForTab({ tab }: { tab: ActiveTab | null }) {
  const { site, page, reload, waitFor } = useTabState(tab);
  const reading = page.kind === 'reading' ? page.reading : null;
  const { search, setQuery } = useSearch(reading?.article ?? null);
  const [copied, setCopied] = useState(false);
  const { shown, ask, back, forward, leave, retry } = useLookUps(null, (entry) => {
    const held = reading?.explainers[entry];
    return held ? Promise.resolve(held) : toBackground({ type: 'look-up', entry, article: reading?.article ?? null });
  });
  if (!site) return null;

  const setSite = async (host: string, on: boolean) => {
    // The prompt must open within the click; the rule is stored beside it, for the prompt may close this popup.
    const granted = on ? requestHosts([host]) : Promise.resolve(true);
    const ruled = toBackground({ type: 'set-site', host, on });
    await Promise.allSettled([granted, ruled]);
    await waitFor(on ? 'read' : 'silent');
  };
  // The panel must open within the click, so nothing is awaited before.
  const panel =
    tab && hasSidePanel
      ? (entry: string | null) => {
          const opened = openSidePanel(tab.id);
          const wished = entry === null ? null : showInPanel(tab.id, entry);
          return Promise.all([opened, wished]).then(() => window.close(), forgetPanelEntry);
        }
      : null;
  const termOf = (entry: string) =>
    termAmong(search, entry) ?? shown?.explainer.related?.find(({ id }) => id === entry)?.term ?? entry;

  return (
    <Popup
      site={site}
      page={page}
      search={search}
      opened={shown}
      version={browser.runtime.getManifest().version}
      copied={copied}
      now={Date.now()}
      actions={{
        setSite: (on) => void (site.kind !== 'unsupported' && setSite(site.host, on)),
        explainOnce: async () => {
          if (tab) await toBackground({ type: 'explain-once', tab: tab.id }).catch(() => false);
          await waitFor('read');
        },
        force: async () => {
          if (tab) await pageSender(tab.id)({ type: 'force' }).catch(() => undefined);
          await reload();
        },
        openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
        jump: async (block, start, end) => {
          if (!tab) return;
          const target = { block, ...(start !== undefined && end !== undefined && { start, end }) };
          await pageSender(tab.id)({ type: 'jump', ...target }).catch(() => false);
          window.close();
        },
        copy: async () => {
          if (!reading) return;
          await navigator.clipboard.writeText(briefingMarkdown(reading));
          setCopied(true);
        },
        search: (query) => {
          leave();
          setQuery(query);
        },
        openEntry: (entry) => ask(entry, termOf(entry)),
        closeEntry: leave,
        listTerms: panel && (() => void panel(null)),
        card: { ...entryActions, back, forward, openPanel: panel },
        retry: () => (shown ? retry() : void reload()),
      }}
    />
  );
}
