import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { briefingMarkdown } from '../../components/briefing/briefing-markdown.ts';
import { KeysDialog } from '../../components/keys/keys-dialog.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { PopupFrame } from '../../components/popup/popup-frame.tsx';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import type { PopupWish } from '../../extension/popup-wish.ts';
import { useOwnKeys } from '../options/use-own-keys.ts';
import { entryActions, noteField, writeWord } from './entry-actions.ts';
import { marksActions } from './marks-actions.ts';
import { panelOpener, tabActions } from './popup-actions.ts';
import { useAskedOfPopup } from './use-asked-of-popup.ts';
import { useSaidLately } from './use-said-lately.ts';
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
  // The page's own answer is the better one: it is waited for.
  const isKnown = site !== null && page.kind !== 'busy';
  const { search, opened, fact, noting, actions, walk, retry } = useAskedOfPopup(reading, wish, isKnown);
  const [copied, setCopied] = useState(false);
  const keys = useOwnKeys();
  const lately = useSaidLately();
  if (!site) return <PopupFrame />;

  const panel = panelOpener(tab);
  return (
    <>
      <Popup
        site={site}
        page={page}
        notch={notch}
        search={search}
        opened={opened}
        noteField={noteField}
        noting={noting}
        fact={fact}
        version={browser.runtime.getManifest().version}
        said={lately.said}
        copied={copied}
        // Under a finger the focus would bring up the keyboard, over the briefing.
        takesFocus={!matchMedia('(pointer: coarse)').matches}
        now={Date.now()}
        actions={{
          ...tabActions(tab, state),
          ...actions,
          showKeys: keys.show,
          takeBack: lately.takeBack,
          marks: marksActions(tab?.id ?? null, reload),
          copy: async () => {
            if (!reading) return;
            await navigator.clipboard.writeText(briefingMarkdown(reading, tab?.url || null));
            setCopied(true);
          },
          writeWord: (term) => {
            writeWord(term);
            window.close();
          },
          openBeside: panel && (() => void panel(null)),
          card: { ...entryActions, ...walk, openPanel: panel },
          retry: () => (opened ? retry() : void reload()),
        }}
      />
      <KeysDialog {...keys} />
    </>
  );
}
