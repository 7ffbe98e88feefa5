import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { MarkIcon } from '../icon.tsx';
import { About } from './about/about.tsx';
import { Backup } from './backup/backup.tsx';
import type { BackupActions, BackupView } from './backup/backup-view.ts';
import type { MetActions, MetView } from './met/met-view.ts';
import { MetWords } from './met/met-words.tsx';
import { Packs } from './packs/packs.tsx';
import type { PacksActions, PacksView } from './packs/packs-view.ts';
import { ReadingOptions } from './reading/reading-options.tsx';
import type {
  AboutView,
  KnownTerm,
  OptionsActions,
  ReadingView,
  SitesView,
  TopicsView,
} from './section/options-view.ts';
import { sectionIds } from './section/sections.ts';
import { Sites } from './sites/sites.tsx';
import { KnownTerms } from './terms/known-terms.tsx';
import { topicName } from './terms/topic-names.ts';
import { Topics } from './terms/topics.tsx';
import { UnfitSettings } from './unfit/unfit-settings.tsx';
import type { UnfitActions, UnfitView } from './unfit/unfit-view.ts';
import { Contents } from './ways/contents.tsx';
import { reveal } from './ways/reveal.ts';
import { SearchSettings } from './ways/search-settings.tsx';
import { type ListedSetting, listSettings } from './ways/settings-list.ts';
import { useSections } from './ways/use-sections.ts';
import { OwnWords } from './words/own-words.tsx';
import type { WordsActions, WordsView } from './words/words-view.ts';

export interface OptionsProps {
  readonly sites: SitesView;
  readonly reading: ReadingView;
  /** Words that are marked in the preview; null: it is being read. */
  readonly marked: number | null;
  readonly topics: TopicsView;
  readonly known: readonly KnownTerm[];
  readonly words: { readonly view: WordsView; readonly actions: WordsActions };
  readonly met: { readonly view: MetView; readonly actions: MetActions };
  readonly packs: { readonly view: PacksView; readonly actions: PacksActions };
  readonly backup: { readonly view: BackupView; readonly actions: BackupActions };
  readonly unfit: { readonly view: UnfitView; readonly actions: UnfitActions };
  readonly about: AboutView;
  /** Whether something was just changed, and so can be undone. */
  readonly saved: boolean;
  /** The last change could not be stored. */
  readonly unsaved: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: OptionsActions;
}

export function Options({
  sites,
  reading,
  marked,
  topics,
  known,
  words,
  met,
  packs,
  backup,
  unfit,
  about,
  saved,
  unsaved,
  now,
  actions,
}: OptionsProps) {
  const { current, go } = useSections(sectionIds);
  const settings = useMemo(() => listSettings(topicSettings(topics)), [topics]);
  const ownOnPages = {
    shown: reading.ownOnPages,
    onChange: (shown: boolean) => actions.setReading({ ownOnPages: shown }),
  };
  return (
    <div class="ng page">
      <div class="opts">
        <Side settings={settings} current={current} go={go} showKeys={actions.showKeys} />
        <main>
          <Saved saved={saved} unsaved={unsaved} undo={actions.undo} />
          <UnfitSettings {...unfit} />
          <Sites sites={sites} actions={actions} />
          <ReadingOptions reading={reading} marked={marked} onChange={actions.setReading} />
          <Topics topics={topics} known={known} actions={actions} />
          <KnownTerms known={known} now={now} actions={actions} />
          <OwnWords {...words} ownOnPages={ownOnPages} />
          <MetWords {...met} now={now} />
          <Packs {...packs} ownOnPages={ownOnPages} />
          <Backup {...backup} />
          <About about={about} actions={actions} />
        </main>
      </div>
    </div>
  );
}

interface SideProps {
  readonly settings: readonly ListedSetting[];
  /** The section that is being read. */
  readonly current: string;
  readonly go: (id: string) => void;
  readonly showKeys: () => void;
}

/** The ways to all that can be set, beside it. */
function Side({ settings, current, go, showKeys }: SideProps) {
  return (
    <header class="side">
      <h1 class="brand">
        <MarkIcon />
        <span>Newsgloss</span>
      </h1>
      <SearchSettings settings={settings} onChoose={reveal} />
      <Contents current={current} go={go} />
      <button type="button" class="link plain all-keys" onClick={showKeys}>
        <span>{t('options.keys')}</span> <kbd>?</kbd>
      </button>
    </header>
  );
}

interface SavedProps extends Pick<OptionsProps, 'saved' | 'unsaved'> {
  readonly undo: () => void;
}

/** What became of the last change, and the way back. */
function Saved({ saved, unsaved, undo }: SavedProps) {
  return (
    <div class="saved">
      <p role="status">{saved && t('options.saved')}</p>
      {unsaved && (
        <p role="alert" class="err">
          {t('options.unsaved')}
        </p>
      )}
      {saved && (
        <button type="button" class="link" onClick={undo}>
          <span>{t('shared.undo')}</span>
        </button>
      )}
    </div>
  );
}

/** Each topic is a setting of its own. */
function topicSettings({ rows }: TopicsView): readonly ListedSetting[] {
  const where = { section: 'topics', sectionName: t('options.section.topics') };
  return rows.map(({ topic }) => ({
    ...where,
    name: topicName(topic),
    words: '',
    at: [`[data-topic="${CSS.escape(topic)}"] [role="switch"]`],
  }));
}
