import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/options.tsx';
import type { OptionsActions } from '../../components/options/options-view.ts';
import { type KeyboardCommand, keyboardCommands, openKeysPage } from '../../extension/browser/keyboard-commands.ts';
import { giveBackHost, requestHosts } from '../../extension/browser/permissions.ts';
import { withSaid } from '../../extension/settings/settings.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { siteFromInput } from '../../extension/sites/site.ts';
import { createSiteEditor } from '../../extension/sites/site-editor.ts';
import { openSample } from '../sample/open-sample.ts';
import { isSharedEnding } from './shared-ending.ts';
import { useMet } from './use-met.ts';
import { useOptions } from './use-options.ts';
import { usePacks } from './use-packs.ts';
import { useWords } from './use-words.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** The options, tied to what is stored and to what the browser allows. */
export function OptionsPage() {
  const { state, saved, change, undo } = useOptions();
  const { words, actions: wordsActions } = useWords();
  const met = useMet(state?.settings, change);
  const { packs, addPack, setPack, removePack } = usePacks();
  const [keys, setKeys] = useState<readonly KeyboardCommand[]>([]);
  useEffect(() => void keyboardCommands().then(setKeys), []);
  if (!state) return null;
  const { settings, sites, known } = state;

  const editor = createSiteEditor({
    news: bundledNewsSites,
    change,
    request: requestHosts,
    giveBack: giveBackHost,
    isSharedEnding,
    today,
  });
  const actions: OptionsActions = {
    ...editor,
    siteIn: siteFromInput,
    setReading: (part) => void change((now) => ({ ...now, ...part })),
    markAgain: ({ what, entry }) => void change((now) => withSaid(now, what, entry, false, today())),
    addPack,
    setPack,
    removePack,
    changeKeys: () => void openKeysPage(),
    openSample: () => void openSample(),
    undo: () => void undo(),
  };
  return (
    <Options
      sites={sites}
      reading={settings}
      known={known}
      words={{ view: words, actions: wordsActions }}
      met={met}
      packs={packs}
      about={{ version: browser.runtime.getManifest().version, keys, canChangeKeys: keys.length > 0 }}
      saved={saved}
      now={Date.now()}
      actions={actions}
    />
  );
}
