import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { briefingMarkdown } from '../../components/briefing/briefing-markdown.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { termAmong } from '../../components/popup/search-hits.ts';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import { entryActions } from './entry-actions.ts';
import { marksActions } from './marks-actions.ts';
import { panelOpener, tabActions } from './popup-actions.ts';
import { useEntries } from './use-entries.ts';
import { useSearch } from './use-search.ts';
import { useTabState } from './use-tab-state.ts';

/** The popup above one tab: asks the tab's script and the background, and passes the reader's wishes on. */
export function PopupForTab({ tab }: { tab: ActiveTab | null }) {
  const state = useTabState(tab);
  const { site, page, notch, reload } = state;
  const reading = page.kind === 'reading' ? page.reading : null;
  const { search, setQuery } = useSearch(reading?.article ?? null);
  const [copied, setCopied] = useState(false);
  const { shown, ask, back, forward, leave, retry } = useEntries(reading);
  if (!site) return null;

  const panel = panelOpener(tab);
  const termOf = (entry: string) =>
    termAmong(search, entry) ?? shown?.explainer.related?.find(({ id }) => id === entry)?.term ?? entry;

  return (
    <Popup
      site={site}
      page={page}
      notch={notch}
      search={search}
      opened={shown}
      version={browser.runtime.getManifest().version}
      copied={copied}
      now={Date.now()}
      actions={{
        ...tabActions(tab, state),
        marks: marksActions(tab?.id ?? null, reload),
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
