import browser from 'webextension-polyfill';
import { KeysDialog } from '../../components/keys/keys-dialog.tsx';
import { Options } from '../../components/options/options.tsx';
import type { AboutView, OptionsActions } from '../../components/options/section/options-view.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { openSample } from '../sample/open-sample.ts';
import { useTrial } from '../sample/use-trial.ts';
import { settingActions, siteActions } from './options-actions.ts';
import { useAboutBuild } from './use-about-build.ts';
import { useBackup } from './use-backup.ts';
import { useMet } from './use-met.ts';
import { useOptions } from './use-options.ts';
import { useOwnKeys } from './use-own-keys.ts';
import { usePacks } from './use-packs.ts';
import { useTopics } from './use-topics.ts';
import { useUnfit } from './use-unfit.ts';
import { useWords } from './use-words.ts';

interface OptionsPageProps extends Pick<AboutView, 'erased'>, Pick<OptionsActions, 'eraseEverything'> {}
/** Words, met words and packs are read anew, as when the reader comes back to the page. */
const lookAgain = () => void dispatchEvent(new Event('focus'));

/** The options, tied to what is stored and to what the browser allows. */
export function OptionsPage({ erased, eraseEverything }: OptionsPageProps) {
  const { state, saved, unsaved, change, changeMany, undo } = useOptions();
  const topics = useTopics(state?.settings.topics ?? {});
  const { marked } = useTrial(state !== null);
  const { words, actions: wordsActions } = useWords();
  const met = useMet(state?.settings, change);
  const backup = useBackup(lookAgain);
  const packs = usePacks();
  const unfit = useUnfit();
  const keys = useOwnKeys();
  const build = useAboutBuild();
  if (!state) return null;
  const { settings, sites, known } = state;

  const actions: OptionsActions = {
    ...siteActions(change),
    ...settingActions({ change, changeMany }),
    topicTerms: (topic) => toBackground({ type: 'topic-terms', topic }),
    showKeys: keys.show,
    openSample: () => void openSample(),
    undo: () => void undo(),
    eraseEverything,
  };
  return (
    <>
      <Options
        sites={sites}
        reading={settings}
        marked={marked}
        topics={topics}
        known={known}
        words={{ view: words, actions: wordsActions }}
        met={met}
        packs={packs}
        backup={backup}
        unfit={unfit}
        about={{ version: browser.runtime.getManifest().version, build, erased }}
        saved={saved}
        unsaved={unsaved}
        now={Date.now()}
        actions={actions}
      />
      <KeysDialog {...keys} />
    </>
  );
}
