import type { CardActions } from '../../components/card/card-actions.ts';
import type { Article } from '../../explain/article.ts';
import type { Explainer } from '../../explain/reading.ts';
import type { SelectionAnswer } from '../../explain/selection/selection-answer.ts';
import { native, toBackground } from '../article/native.ts';

/** All that the card asks of the background. */
export interface Background {
  readonly version: string;
  /** What is said of an entry, without waiting for an answer. */
  readonly say: Pick<CardActions, 'know' | 'hide' | 'keepMarking'>;
  doubt(meaning: string, doubted: boolean): void;
  /** Counts an opening. True: ask the next time whether to go on marking the term. Never rejects. */
  opened(entry: string): Promise<boolean>;
  /** Entries of which to ask that at their next opening. Never rejects. */
  oftenOpened(): Promise<readonly string[]>;
  /** Null: no such entry; rejects where the background does not answer. */
  lookUp(entry: string, article: Article | null): Promise<Explainer | null>;
  /** Rejects where the background does not answer. */
  explainSelection(text: string, article: Article | null): Promise<SelectionAnswer>;
  readonly openPanel: CardActions['openPanel'];
  /** Resolves with what takes it back. */
  leaveSite(): Promise<() => Promise<void>>;
}

export function createBackground(): Background {
  const tell = (message: Parameters<typeof toBackground>[0]) =>
    void toBackground(message).catch((error: unknown) => console.debug('Newsgloss:', error));
  return {
    version: native.runtime.getManifest().version,
    say: {
      know: (entry, known) => tell({ type: 'know', entry, known }),
      hide: (entry, hidden) => tell({ type: 'hide', entry, hidden }),
      keepMarking: (entry) => tell({ type: 'keep-marking', entry }),
    },
    doubt: (meaning, doubted) => tell({ type: 'doubt', meaning, doubted }),
    opened: (entry) => toBackground({ type: 'opened', entry }).catch(() => false),
    oftenOpened: () => toBackground({ type: 'often-opened' }).catch(() => []),
    lookUp: (entry, article) => toBackground({ type: 'look-up', entry, article }),
    explainSelection: (text, article) => toBackground({ type: 'explain-selection', text, article }),
    // Firefox opens its sidebar only within a click on a page of the extension itself.
    openPanel: import.meta.env.FIREFOX ? null : (entry) => tell({ type: 'open-panel', entry }),
    async leaveSite() {
      const left = await toBackground({ type: 'leave-site' });
      return async () => void (await toBackground({ type: 'return-to-site', left }));
    },
  };
}
