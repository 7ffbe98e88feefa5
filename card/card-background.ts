import type { CardActions } from '../components/card/card-actions.ts';
import type { SelectionAnswer } from '../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../explain/model/article.ts';
import type { Explainer } from '../explain/model/reading.ts';

/** All that the card asks of the background. Rejects where it does not answer, but for what says that it never does. */
export interface CardBackground extends Pick<CardActions, 'know' | 'hide' | 'showOwn' | 'marks' | 'openPanel'> {
  readonly version: string;
  /** @param meant the sense that is meant here instead */
  doubt(meaning: string, doubted: boolean, meant?: string): Promise<unknown>;
  /** Counts an opening. True: ask the next time whether to go on marking the term. Never rejects. */
  opened(entry: string): Promise<boolean>;
  /** Where met words are kept, keeps this one, which stands at `at` in `text`. Never rejects. */
  met(explainer: Explainer, text: string, at: number, title: string): void;
  /** Entries of which to ask that at their next opening. Never rejects. */
  oftenOpened(): Promise<readonly string[]>;
  /** The reader is being asked, and is not to be asked again. Never rejects. */
  askedToStop(entry: string): void;
  /** Null: no such entry. `around`: the paragraph that the reader looks at. */
  lookUp(entry: string, article: Article | null, around: string): Promise<Explainer | null>;
  explainSelection(text: string, article: Article | null): Promise<SelectionAnswer>;
  /** What the words around a character of a text of the article name. */
  explainPointed(text: string, at: number, article: Article | null): Promise<SelectionAnswer>;
  /** Opens the page on which a word is explained by the reader. Never rejects. */
  writeWord(term: string, around: string): void;
  /** Shows the popup's search for these words. Never rejects. */
  search(query: string): void;
  /** Switches the page's site off. Resolves with what takes that back. */
  leaveSite(): Promise<() => Promise<unknown>>;
}
