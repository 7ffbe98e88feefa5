import type { Opener } from '../../contract/choices.ts';
import { t } from '../../i18n/translate.ts';
import { MarkIcon } from '../icon.tsx';
import { type NoteKeys, Notes } from './notes.tsx';
import { SampleStory } from './sample-story.tsx';

export interface SampleProps {
  readonly opens: Opener;
  readonly keys: NoteKeys;
  readonly actions: {
    /** Open the card of the next marked word. */
    nextWord(): void;
  };
}

/** The sample story as a page of its own, and beside it what there is to know. */
export function Sample({ opens, keys, actions }: SampleProps) {
  return (
    <div class="ng page">
      <div class="sample">
        <header>
          <div class="brand">
            <MarkIcon />
            <span>Newsgloss</span>
          </div>
          <p>{t('sample.about')}</p>
          <a class="link" href="/welcome.html">
            <span>{t('sample.setUp')}</span>
          </a>
        </header>
        <Notes opens={opens} keys={keys} nextWord={actions.nextWord} />
        <main>
          <SampleStory heading="h1" />
        </main>
      </div>
    </div>
  );
}
