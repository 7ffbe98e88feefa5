import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { briefingMarkdown } from '../../components/briefing/briefing-markdown.ts';
import { KeysDialog } from '../../components/keys/keys-dialog.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { PopupFrame } from '../../components/popup/popup-frame.tsx';
import { termAmong } from '../../components/search/search-hits.ts';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import type { PopupWish } from '../../extension/popup-wish.ts';
import { useOwnKeys } from '../options/use-own-keys.ts';
import { entryActions, noteField, writeWord } from './entry-actions.ts';
import { marksActions } from './marks-actions.ts';
import { panelOpener, tabActions } from './popup-actions.ts';
import { useEntries } from './use-entries.ts';
import { useOpenedFact } from './use-opened-fact.ts';
import { useSaidLately } from './use-said-lately.ts';
import { useSearch } from './use-search.ts';
import { useTabState } from './use-tab-state.ts';

interface PopupForTabProps {
  readonly tab: ActiveTab | null;
  /** What to show at once; null: nothing but what is said of the page. */
  readonly wish: PopupWish | null;
}

/** The popup above one tab: asks the tab's script and the background, and passes the reader's wishes on. */
export function PopupForTab({ tab, wish }: PopupForTabProps) {
  const state = useTabState(tab);
  const { site, page, notch, reload } = state;
  const reading = page.kind === 'reading' ? page.reading : null;
  const { search, setQuery } = useSearch(reading?.article ?? null, wish?.kind === 'search' ? wish.query : '');
  const [copied, setCopied] = useState(false);
  const { shown, ask, back, forward, leave, retry } = useEntries(reading);
  const fact = useOpenedFact(reading?.article ?? null);
  const keys = useOwnKeys();
  const lately = useSaidLately();
  const wanted = wish?.kind === 'entry' ? wish : null;
  // The page's own answer is the better one: it is waited for.
  const isKnown = site !== null && page.kind !== 'busy';
  useEffect(() => {
    if (wanted && isKnown) ask(wanted.entry, reading?.explainers[wanted.entry]?.term ?? '');
  }, [wanted, isKnown]);
  if (!site) return <PopupFrame />;

  const panel = panelOpener(tab);
  const closeOpened = () => {
    leave();
    fact.leave();
  };
  const termOf = (entry: string) =>
    termAmong(search, entry) ?? shown?.explainer.related?.find(({ id }) => id === entry)?.term ?? entry;

  return (
    <>
      <Popup
        site={site}
        page={page}
        notch={notch}
        search={search}
        opened={shown}
        noteField={noteField}
        noting={wanted?.writing ? wanted.entry : null}
        fact={fact.opened}
        version={browser.runtime.getManifest().version}
        said={lately.said}
        copied={copied}
        // Under a finger the focus would bring up the keyboard, over the briefing.
        takesFocus={!matchMedia('(pointer: coarse)').matches}
        now={Date.now()}
        actions={{
          ...tabActions(tab, state),
          showKeys: keys.show,
          takeBack: lately.takeBack,
          marks: marksActions(tab?.id ?? null, reload),
          copy: async () => {
            if (!reading) return;
            await navigator.clipboard.writeText(briefingMarkdown(reading, tab?.url || null));
            setCopied(true);
          },
          search: (typed) => {
            closeOpened();
            setQuery(typed);
          },
          writeWord: (term) => {
            writeWord(term);
            window.close();
          },
          openEntry: (entry) => ask(entry, termOf(entry)),
          openFact: fact.open,
          closeOpened,
          openBeside: panel && (() => void panel(null)),
          card: { ...entryActions, back, forward, openPanel: panel },
          retry: () => (shown ? retry() : void reload()),
        }}
      />
      <KeysDialog {...keys} />
    </>
  );
}
