import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { CardActions } from '../../components/card/card-actions.ts';
import { KeysDialog } from '../../components/keys/keys-dialog.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelTab } from '../../components/panel/tabs.tsx';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { onWishForPanel } from '../../extension/browser/side-panel.ts';
import { useOwnKeys } from '../options/use-own-keys.ts';
import { entryActions, noteField, writeWord } from '../popup/entry-actions.ts';
import { marksActions } from '../popup/marks-actions.ts';
import { useAskedOfPanel } from './use-asked-of-panel.ts';
import { useFollowed } from './use-followed.ts';
import { useFrontPage } from './use-front-page.ts';
import { useStoryMap } from './use-story-map.ts';
import { useTakeAlong } from './use-take-along.ts';

/** The side panel of one window: follows the tab in front and what its reader sees, asks its script and the background. */
export function PanelForWindow() {
  const { tab: front, page, notch, look } = useFrontPage();
  const tab = front?.id ?? null;
  const reading = page.kind === 'reading' ? page.reading : null;
  const [shownTab, showTab] = useState<PanelTab>('briefing');
  const jump = jumpIn(tab);
  const { search, opened, ask, empty, actions, walk } = useAskedOfPanel(tab, reading, jump);
  const keys = useOwnKeys();
  const map = useStoryMap(reading, front?.url || null);
  const takeAlong = useTakeAlong(front, reading);
  const inView = useFollowed(tab, reading);
  // Until the tab is known, what is asked for would be thrown away with the page before.
  useEffect(() => {
    if (tab === null) return;
    return onWishForPanel(tab, (entry) => {
      empty();
      if (entry === null) showTab('words');
      else ask(entry, entry);
    });
  }, [tab, page.kind]);
  return (
    <>
      <Panel
        page={page}
        notch={notch}
        tab={shownTab}
        search={search}
        opened={opened}
        map={map}
        inView={inView}
        said={takeAlong.said}
        now={Date.now()}
        version={browser.runtime.getManifest().version}
        noteField={noteField}
        actions={{
          ...takeAlong.actions,
          ...actions,
          showTab,
          showKeys: keys.show,
          writeWord,
          marks: marksActions(tab, look),
          card: { ...entryActions, ...walk, jump },
        }}
      />
      <KeysDialog {...keys} />
    </>
  );
}

/** Goes to a place in the page of a tab. */
function jumpIn(tab: number | null): CardActions['jump'] {
  return ({ block, start, end }) => {
    if (tab === null) return;
    const target = { block, ...(start !== undefined && end !== undefined && { start, end }) };
    void pageSender(tab)({ type: 'jump', ...target }).catch(() => false);
  };
}
