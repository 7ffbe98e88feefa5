import type { PageAnswer, PageSettings, PageState, PageTiming } from '../../contract/page.ts';
import type { Outline } from '../../explain/model/outline.ts';
import type { Card, ChosenWords } from '../card/card-port.ts';
import type { JumpTarget } from '../jump/jump.ts';
import type { Held } from './reading-loop.ts';

/** All that a session needs from outside the document. */
export interface SessionPorts {
  /** Random name under which this page's highlights are registered, and styled by the background. */
  readonly highlights: string;
  /** Null: switched off here. Rejects where nobody answers: then the page stays as it is. */
  ask(outline: Outline, force: boolean): Promise<PageAnswer | null>;
  /** Resolves when the page has had its turn: between two pieces of long work. */
  rest(): Promise<unknown>;
  /** The card, loaded if need be. */
  card(): Promise<Card | undefined>;
  /** The first marks are on the page: a good time to load the card. Called once. */
  painted(): void;
  /** Newsgloss is off here: nothing is on the page any more, and the session may be stopped. */
  ended(): void;
  log(what: string, error: unknown): void;
}

export interface Session {
  /** Opens the next or previous painted term's card with the focus, round and round. False: nothing is painted. */
  step(by: 1 | -1): boolean;
  /** Opens a card on words that are no mark: with the focus, or as if the pointer had rested on a mark. */
  openOn(words: ChosenWords, focus: boolean): void;
  /** Closes the card of such words, unless it has the focus or the pointer gets to it in time. */
  letGo(): void;
  /** What is read and explained of this page; null: nothing. */
  held(): Held | null;
  /** Opens a card on words of the page, with the focus; null: what is selected. False: nothing is. */
  explainSelection(text: string | null): Promise<boolean>;
  /** Takes all marks off this page, or puts them back; true: they are off. They stay off until the page is loaded anew. */
  pause(on?: boolean): boolean;
  /** Goes to a place for the popup or the side panel, and offers the way back. False: the words are gone. */
  jump(target: JumpTarget): Promise<boolean>;
  /** Reads and asks again. `force`: the reader says that it is an article; holds until the page navigates. */
  refresh(force?: boolean): Promise<PageState>;
  /** Paints what is held anew: only this was changed. */
  look(settings: PageSettings): void;
  state(): PageState;
  timing(): PageTiming;
  /** Undoes everything at once, for good. */
  stop(): void;
}
