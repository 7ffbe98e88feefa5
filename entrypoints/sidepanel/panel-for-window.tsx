import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/panel.tsx';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { onEntryForPanel } from '../../extension/browser/side-panel.ts';
import { entryActions } from '../popup/entry-actions.ts';
import { marksActions } from '../popup/marks-actions.ts';
import { useEntries } from '../popup/use-entries.ts';
import { useFrontPage } from './use-front-page.ts';

/** The side panel of one window: follows the tab in front, asks its script and the background. */
export function PanelForWindow() {
  const { tab, page, notch, look } = useFrontPage();
  const reading = page.kind === 'reading' ? page.reading : null;
  const { shown, ask, back, forward, leave, retry } = useEntries(reading);
  // An entry of the page before must not stay when another tab comes to the front.
  useEffect(leave, [tab]);
  // Until the tab is known, what is asked for would be thrown away with the page before.
  useEffect(() => (tab === null ? undefined : onEntryForPanel(tab, (entry) => ask(entry, entry))), [tab, page.kind]);
  const openEntry = (entry: string) => {
    const related = shown?.explainer.related?.find(({ id }) => id === entry);
    ask(entry, related?.term ?? reading?.explainers[entry]?.term ?? entry);
  };
  return (
    <Panel
      page={page}
      notch={notch}
      opened={shown}
      version={browser.runtime.getManifest().version}
      actions={{
        openEntry,
        marks: marksActions(tab, look),
        card: {
          ...entryActions,
          back,
          forward,
          close: leave,
          retry,
          jump: ({ block, start, end }) => {
            if (tab === null) return;
            const target = { block, ...(start !== undefined && end !== undefined && { start, end }) };
            void pageSender(tab)({ type: 'jump', ...target }).catch(() => false);
          },
        },
      }}
    />
  );
}
