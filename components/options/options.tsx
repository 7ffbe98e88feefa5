import { useState } from 'preact/hooks';
import { MarkIcon } from '../icon.tsx';
import { About } from './about.tsx';
import { Backup } from './backup/backup.tsx';
import type { BackupActions, BackupView } from './backup/backup-view.ts';
import type { MetActions, MetView } from './met/met-view.ts';
import { MetWords } from './met/met-words.tsx';
import { Packs } from './packs/packs.tsx';
import { ReadingOptions } from './reading/reading-options.tsx';
import type {
  AboutView,
  KnownTerm,
  OptionsActions,
  PacksView,
  ReadingView,
  SitesView,
  TopicsView,
} from './section/options-view.ts';
import { Sites } from './sites/sites.tsx';
import { KnownTerms } from './terms/known-terms.tsx';
import { Topics } from './terms/topics.tsx';
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
  readonly packs: PacksView;
  readonly backup: { readonly view: BackupView; readonly actions: BackupActions };
  readonly about: AboutView;
  /** Whether something was just changed, and so can be undone. */
  readonly saved: boolean;
  /** The last change could not be stored. */
  readonly unsaved: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: OptionsActions;
}

const sections = [
  { id: 'sites', name: 'Sites' },
  { id: 'reading', name: 'Reading' },
  { id: 'topics', name: 'Topics' },
  { id: 'known', name: 'Known terms' },
  { id: 'words', name: 'Your words' },
  { id: 'met', name: 'Words you met' },
  { id: 'packs', name: 'Packs' },
  { id: 'backup', name: 'Backup and sync' },
  { id: 'about', name: 'About' },
] as const;

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
  about,
  saved,
  unsaved,
  now,
  actions,
}: OptionsProps) {
  return (
    <div class="ng page">
      <div class="opts">
        <header class="side">
          <h1 class="brand">
            <MarkIcon />
            <span>Newsgloss</span>
          </h1>
          <Contents />
        </header>
        <main>
          <div class="saved">
            <p role="status">{saved && 'Saved. Changes act at once in open tabs.'}</p>
            {unsaved && (
              <p role="alert" class="err">
                It could not be saved: the browser’s storage is full or broken. Nothing that you chose before is lost.
              </p>
            )}
            {saved && (
              <button type="button" class="link" onClick={actions.undo}>
                <span>Undo</span>
              </button>
            )}
          </div>
          <Sites sites={sites} actions={actions} />
          <ReadingOptions reading={reading} marked={marked} onChange={actions.setReading} />
          <Topics topics={topics} known={known} actions={actions} />
          <KnownTerms known={known} now={now} actions={actions} />
          <OwnWords {...words} />
          <MetWords {...met} now={now} />
          <Packs packs={packs} actions={actions} />
          <Backup {...backup} />
          <About about={about} changeKeys={actions.changeKeys} openSample={actions.openSample} />
        </main>
      </div>
    </div>
  );
}

function Contents() {
  const [current, setCurrent] = useState<string>(sections[0].id);
  return (
    <nav aria-label="Settings">
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined} onClick={() => setCurrent(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
