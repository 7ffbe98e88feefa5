import type { CardActions } from '../../components/card/card-actions.ts';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import { native, toBackground } from '../article/native.ts';

/** All that the card asks of the background. Rejects where it does not answer, but for what says that it never does. */
export interface Background extends Pick<CardActions, 'know' | 'hide' | 'openPanel'> {
  readonly version: string;
  doubt(meaning: string, doubted: boolean): Promise<unknown>;
  /** Counts an opening. True: ask the next time whether to go on marking the term. Never rejects. */
  opened(entry: string): Promise<boolean>;
  /** Entries of which to ask that at their next opening. Never rejects. */
  oftenOpened(): Promise<readonly string[]>;
  /** The reader is being asked, and is not to be asked again. Never rejects. */
  askedToStop(entry: string): void;
  /** Null: no such entry. */
  lookUp(entry: string, article: Article | null): Promise<Explainer | null>;
  explainSelection(text: string, article: Article | null): Promise<SelectionAnswer>;
  /** Resolves with what takes it back. */
  leaveSite(): Promise<() => Promise<unknown>>;
}

export function createBackground(): Background {
  return {
    version: native.runtime.getManifest().version,
    know: (entry, known) => toBackground({ type: 'know', entry, known }),
    hide: (entry, hidden) => toBackground({ type: 'hide', entry, hidden }),
    doubt: (meaning, doubted) => toBackground({ type: 'doubt', meaning, doubted }),
    opened: (entry) => toBackground({ type: 'opened', entry }).catch(() => false),
    oftenOpened: () => toBackground({ type: 'often-opened' }).catch(() => []),
    askedToStop: (entry) => void toBackground({ type: 'asked-to-stop', entry }).catch(() => undefined),
    lookUp: (entry, article) => toBackground({ type: 'look-up', entry, article }),
    explainSelection: (text, article) => toBackground({ type: 'explain-selection', text, article }),
    // Firefox opens its sidebar only within a click on a page of the extension itself.
    openPanel: import.meta.env.FIREFOX ? null : (entry) => toBackground({ type: 'open-panel', entry }),
    async leaveSite() {
      const left = await toBackground({ type: 'leave-site' });
      return () => toBackground({ type: 'return-to-site', left });
    },
  };
}
