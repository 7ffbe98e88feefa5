import type { Opener } from '../../contract/choices.ts';
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
          <p>A sample story. It is invented; what its words mean is not.</p>
          <a class="link" href="/welcome.html">
            <span>Set Newsgloss up</span>
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
