import browser from 'webextension-polyfill';
import { KeysDialog } from '../../components/keys/keys-dialog.tsx';
import { Options } from '../../components/options/options.tsx';
import type { AboutView, OptionsActions } from '../../components/options/section/options-view.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { giveBackHost, requestHosts } from '../../extension/browser/permissions.ts';
import { saidOfEntries, withAllSaid, withSaid } from '../../extension/settings/settings.ts';
import { withTopic } from '../../extension/settings/topic-choices.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { siteFromInput } from '../../extension/sites/site.ts';
import { createSiteEditor } from '../../extension/sites/site-editor.ts';
import { openSample } from '../sample/open-sample.ts';
import { useTrial } from '../sample/use-trial.ts';
import { isSharedEnding } from './shared-ending.ts';
import { useAboutBuild } from './use-about-build.ts';
import { useBackup } from './use-backup.ts';
import { useMet } from './use-met.ts';
import { useOptions } from './use-options.ts';
import { useOwnKeys } from './use-own-keys.ts';
import { usePacks } from './use-packs.ts';
import { useTopics } from './use-topics.ts';
import { useUnfit } from './use-unfit.ts';
import { useWords } from './use-words.ts';

const today = () => new Date().toISOString().slice(0, 10);

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
    setTopic: (topic, choice) => void change((now) => withTopic(now, topic, choice, today())),
    topicTerms: (topic) => toBackground({ type: 'topic-terms', topic }),
    know: (entries) => changeMany((now) => withAllSaid(now, 'known', entries, true, today())),
    markAllAgain: (terms) =>
      changeMany((now) =>
        saidOfEntries.reduce(
          (edited, what) =>
            withAllSaid(
              edited,
              what,
              terms.filter((said) => said.what === what).map(({ entry }) => entry),
              false,
              today(),
            ),
          now,
        ),
      ),
    markAgain: ({ what, entry }) => void change((now) => withSaid(now, what, entry, false, today())),
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
