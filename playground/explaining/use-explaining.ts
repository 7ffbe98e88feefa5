import { useEffect, useRef, useState } from 'preact/hooks';
import type { Level } from '../../explain/model/preferences.ts';
import type { Story } from '../contract/story.ts';
import type { AskWorker } from './ask-worker.ts';
import { type Explaining, type ReadStory, startExplaining } from './start-explaining.ts';

/** What is known of the story on the page. */
export type StoryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'read' } & ReadStory);

/** What the reader can do with it. */
interface Ways extends Omit<Explaining, 'again' | 'end'> {
  /** Explains this story, and whatever comes, to a reader of this level. */
  readonly chooseLevel: (level: Level) => void;
}

const reading: StoryState = { kind: 'reading' };

/**
 * Has a story explained as long as it stands on the page.
 * @param lacks told that the reader wants what only the extension has
 */
export function useExplaining(
  ask: AskWorker,
  story: Story | null,
  lacks: () => void,
): { readonly state: StoryState; readonly ways: Ways } {
  const [shown, setShown] = useState<{ readonly story: Story; readonly state: StoryState } | null>(null);
  const running = useRef<Explaining | null>(null);
  useEffect(() => {
    if (story === null) return;
    // Where the worker fails, the question that follows fails, too, and the reader is told.
    void ask({ type: 'turn-page' }).catch(() => undefined);
    const explaining = startExplaining(story, {
      ask,
      lacks,
      read: (read) => setShown({ story, state: { kind: 'read', ...read } }),
      failed: () => setShown({ story, state: { kind: 'failed' } }),
    });
    running.current = explaining;
    return () => {
      running.current = null;
      explaining.end();
    };
  }, [story]);
  const ways: Ways = {
    step: (by) => running.current?.step(by),
    jump: (block, start, end) => running.current?.jump(block, start, end),
    explain: (words) => running.current?.explain(words),
    chooseLevel: (level) =>
      void ask({ type: 'choose-level', level })
        .then(() => running.current?.again())
        .catch(() => undefined),
  };
  return { state: shown?.story === story && shown ? shown.state : reading, ways };
}
