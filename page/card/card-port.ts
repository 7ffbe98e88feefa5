import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Explainer, Mention } from '../../explain/model/reading.ts';

/**
 * How article.js and card.js speak with each other: both run in the extension's isolated world of the same frame and
 * meet at one symbol of its global object, which the page's own scripts cannot see.
 */
export interface CardRequest {
  readonly about: CardSubject;
  /** The marked or selected words on the page; the card is placed against their own rectangles. */
  readonly anchor: Range;
  /** The pointer in viewport pixels: says at which line of them, where they wrap. Null: opened by key. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** Opened by keyboard: the words are brought into view, the card takes the focus and gives it back. */
  readonly takeFocus: boolean;
  /** The article at hand: look-ups are explained against it, and copies name it. Null: the page is none. */
  readonly article: Article | null;
  readonly actions: CardActions;
}

/** What a card is about: a marked term, or whatever words the reader selected. */
export type CardSubject =
  | {
      readonly kind: 'term';
      readonly explainer: Explainer;
      /** Where the reader is: passages that overlap it are not repeated in the card. */
      readonly here: Pick<Mention, 'block' | 'start' | 'end'> & Partial<Pick<Mention, 'text' | 'alias'>>;
    }
  | {
      readonly kind: 'selection';
      readonly text: string;
      /** What is known of the words that were pointed at; without it the card asks. */
      readonly answer?: SelectionAnswer;
    };

/** Words of the page that the reader chose, marked or not. */
export interface ChosenWords {
  readonly range: Range;
  readonly about: CardSubject;
}

export interface CardActions {
  /** Closes the card, and lights up where it leads: the card scrolls there. Null: the words are gone. */
  jump(target: { block: number; start?: number; end?: number }): Range | null;
  /** Mark this entry in this article no longer (or again), whatever the background says. */
  dismiss(entry: string, dismissed: boolean): void;
  /** The reader switches this site off (or takes that back): marks go at once, all else once the card is closed. */
  leave(off: boolean): void;
  /** The card closed itself (Escape, its button, removed or covered by the page). */
  closed(): void;
  /** The pointer entered or left the card: keeps it open. */
  hovered(inside: boolean): void;
}

export interface Card {
  /** A card about this may be wanted in a moment: what takes time is done now, out of sight. */
  prepare(about: CardSubject, article: Article | null): void;
  open(request: CardRequest): void;
  close(): void;
  /** Scrolls to words that the reader asked for elsewhere, and offers the way back. */
  goTo(words: Range): void;
  readonly isOpen: boolean;
  /** Whether a DOM event came from inside the card. */
  owns(event: Event): boolean;
  /** Whether a point of the viewport, in pixels, is on the way between the open card and its words. */
  onTheWay(point: { readonly x: number; readonly y: number }): boolean;
  /** What is selected on the page, or in its field, and where; `asked` in place of its text. Null: nothing. */
  selection(asked: string | null): ChosenWords | null;
  /** Remove everything for good. */
  dispose(): void;
}

const meetingPoint = Symbol.for('newsgloss.card');

type World = typeof globalThis & { [meetingPoint]?: Card };

/** The card of this frame, or undefined while card.js is not loaded. */
export function cardOfThisFrame(): Card | undefined {
  return (globalThis as World)[meetingPoint];
}

/** Called by card.js. A second load replaces nothing. */
export function offerCard(make: () => Card): void {
  (globalThis as World)[meetingPoint] ??= make();
}

/** Called when the extension is switched off on this page. */
export function withdrawCard(): void {
  (globalThis as World)[meetingPoint]?.dispose();
  delete (globalThis as World)[meetingPoint];
}
