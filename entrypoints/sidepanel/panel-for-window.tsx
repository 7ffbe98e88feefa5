import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { KeysDialog } from '../../components/keys/keys-dialog.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Opened } from '../../components/panel/panel-view.ts';
import type { PanelTab } from '../../components/panel/tabs.tsx';
import { termAmong } from '../../components/search/search-hits.ts';
import { placesOfEntry } from '../../explain/look-up/places/places-of.ts';
import type { SelectionMatch } from '../../explain/look-up/selection/selection-answer.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { onWishForPanel } from '../../extension/browser/side-panel.ts';
import { useOwnKeys } from '../options/use-own-keys.ts';
import { entryActions, noteField, writeWord } from '../popup/entry-actions.ts';
import { marksActions } from '../popup/marks-actions.ts';
import { useEntries } from '../popup/use-entries.ts';
import { useOpenedFact } from '../popup/use-opened-fact.ts';
import { useSearch } from '../popup/use-search.ts';
import { useFollowed } from './use-followed.ts';
import { useFrontPage } from './use-front-page.ts';
import { usePerson } from './use-person.ts';
import { useStoryMap } from './use-story-map.ts';
import { useTakeAlong } from './use-take-along.ts';

/** The side panel of one window: follows the tab in front and what its reader sees, asks its script and the background. */
export function PanelForWindow() {
  const { tab: front, page, notch, look } = useFrontPage();
  const tab = front?.id ?? null;
  const reading = page.kind === 'reading' ? page.reading : null;
  const [shownTab, showTab] = useState<PanelTab>('briefing');
  const entries = useEntries(reading);
  const person = usePerson(reading);
  const fact = useOpenedFact(reading?.article ?? null);
  const keys = useOwnKeys();
  const map = useStoryMap(reading, front?.url || null);
  const { search, setQuery } = useSearch(reading?.article ?? null);
  const takeAlong = useTakeAlong(front, reading);
  const inView = useFollowed(tab, reading);
  const leave = () => {
    entries.leave();
    person.leave();
    fact.leave();
  };
  // What was opened on the page before must not stay when another tab comes to the front.
  useEffect(() => {
    leave();
    setQuery('');
  }, [tab]);
  // Until the tab is known, what is asked for would be thrown away with the page before.
  useEffect(() => {
    if (tab === null) return;
    return onWishForPanel(tab, (entry) => {
      setQuery('');
      leave();
      if (entry === null) showTab('words');
      else entries.ask(entry, entry);
    });
  }, [tab, page.kind]);

  const jump = ({ block, start, end }: { block: number; start?: number; end?: number }) => {
    if (tab === null) return;
    const target = { block, ...(start !== undefined && end !== undefined && { start, end }) };
    void pageSender(tab)({ type: 'jump', ...target }).catch(() => false);
  };
  const openEntry = (entry: string) => {
    const related = entries.shown?.explainer.related?.find(({ id }) => id === entry)?.term;
    entries.ask(entry, related ?? termAmong(search, entry) ?? reading?.explainers[entry]?.term ?? entry);
  };
  const choose = (hit: SelectionMatch) => {
    if (hit.kind === 'entry') openEntry(hit.entry);
    else if (hit.kind === 'person') person.open(hit.name);
    else if (hit.kind === 'place') fact.open(hit);
    else jump(hit);
  };
  return (
    <>
      <Panel
        page={page}
        notch={notch}
        tab={shownTab}
        search={search}
        opened={openedNow()}
        map={map}
        inView={inView}
        said={takeAlong.said}
        now={Date.now()}
        version={browser.runtime.getManifest().version}
        noteField={noteField}
        actions={{
          ...takeAlong.actions,
          showTab,
          showKeys: keys.show,
          writeWord,
          search: (query) => {
            leave();
            setQuery(query);
          },
          choose,
          openEntry,
          openPerson: person.open,
          openPlace: fact.openPlace,
          close: leave,
          marks: marksActions(tab, look),
          card: { ...entryActions, back: entries.back, forward: entries.forward, retry: entries.retry, jump },
        }}
      />
      <KeysDialog {...keys} />
    </>
  );

  function openedNow(): Opened | null {
    const { shown } = entries;
    if (shown !== null)
      return { kind: 'entry', entry: shown, places: reading ? placesOfEntry(reading, shown.explainer.entry) : [] };
    return fact.opened ? { kind: 'fact', ...fact.opened } : person.opened;
  }
}
