import type { FramedStory } from '../../contract/framed-story.ts';
import type { PageState } from '../../contract/page.ts';
import type { PersonMatch, PlaceMatch } from '../../explain/look-up/selection/selection-answer.ts';
import type { CardActions } from '../card/card-actions.ts';
import type { MarksActions } from '../marks/marks-here.tsx';
import type { SaidTerm } from './said-lately.tsx';

/** What the tab's page says of itself, and what only the popup sees. */
export type PageView =
  | Exclude<PageState, { kind: 'reading' }>
  /** `framed`: it is no article, but a frame on it holds one. */
  | (Extract<PageState, { kind: 'reading' }> & { readonly framed?: FramedStory })
  /** No script of ours runs in this tab. */
  | { readonly kind: 'absent' }
  /** The background does not answer. */
  | { readonly kind: 'failed' };

export interface PopupActions {
  /** Switch the site on or off; switching on may have to ask the browser, so it is called within the click. */
  setSite(on: boolean): void;
  explainOnce(): void;
  /** "It is an article: explain it." */
  force(): void;
  /** Opens an address in a tab of its own. */
  openTab(url: string): void;
  openOptions(): void;
  showKeys(): void;
  jump(block: number, start?: number, end?: number): void;
  copy(): void;
  readonly marks: MarksActions;
  /** What the reader said of a term is said no longer. */
  takeBack(said: SaidTerm): void;
  /** The whole briefing, in the side panel; null: the browser has none. */
  readonly openBeside: (() => void) | null;
  search(query: string): void;
  /** Lets the reader explain a word, on a page for it. */
  writeWord(term: string): void;
  openEntry(entry: string): void;
  /** Shows who somebody of the article is, or what is known of a place. */
  openFact(hit: PersonMatch | PlaceMatch): void;
  /** Leaves whatever was opened. */
  closeOpened(): void;
  /** `back` leads from the first entry to the results. */
  readonly card: Pick<CardActions, 'back' | 'forward' | 'know' | 'hide' | 'copy' | 'openPanel'>;
  retry(): void;
}
