import type { KeptDensity } from '../../contract/choices.ts';
import type { MarksHere } from '../../contract/marks-here.ts';

/** What a card asks of whoever shows it. What is stored resolves once it is; it rejects where it could not be. */
export interface CardActions {
  /** Go to a place in the article: a block, or [start, end) in characters of it. */
  jump(target: { block: number; start?: number; end?: number }): void;
  /** Show another entry in this card. */
  lookUp(entry: string): void;
  /** Back to the entry before. */
  back(): void;
  /** To the entry that was gone back from. */
  forward(): void;
  close(): void;
  /** The reader knows this entry (or does again not). */
  know(entry: string, known: boolean): Promise<unknown>;
  /** Mark this entry no longer (or again), which says nothing of what the reader knows. */
  hide(entry: string, hidden: boolean): Promise<unknown>;
  /**
   * Show an entry where no page can read it; `writing`: with the field for a note. Null where the card is in such a place: then
   * notes are written in it.
   */
  readonly showOwn: ((entry: string, writing: boolean) => unknown) | null;
  /** Put a text on the clipboard. False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  /** Ask once more what was not answered. */
  retry(): void;
  /**
   * The word does not mean this here (or does): elsewhere it takes clearer signs. In this article it is marked no longer, or, where
   * the reader says which sense is meant instead, shown in that. Null where no word of a page is at hand.
   */
  readonly doubt: ((entry: string, sense: string | null, doubted: boolean, meant?: string) => Promise<unknown>) | null;
  /** Switch this site off for good, or take that back. Null where the card is not on a site's page. */
  readonly leaveSite: ((off: boolean) => Promise<unknown>) | null;
  /** How many marks this page has. Null where the card is not on a page. */
  readonly marks: {
    /** One notch more or fewer. */
    turn(by: 1 | -1): Promise<MarksHere>;
    /** So many on all pages. */
    keep(density: KeptDensity): Promise<unknown>;
  } | null;
  /** Show the entry in the browser's side panel. Null where there is none, or where this is the panel. */
  readonly openPanel: ((entry: string) => Promise<unknown>) | null;
}
