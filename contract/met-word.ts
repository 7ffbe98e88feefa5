/** A word whose card the reader opened: met once on a page and day, however often its card was opened there. */
export interface MetWord extends MetKey {
  /** ISO date-time of the last opening. */
  readonly at: string;
  /** As the card was headed. */
  readonly term: string;
  /** As the card said it; empty where it did not. */
  readonly meaning: string;
  /** Of the article, word for word; empty where that is not known. */
  readonly sentence: string;
  /** Of the page; may be empty. */
  readonly title: string;
}

/** By what a meeting is kept. No two are the same in all three. */
export interface MetKey {
  /** ISO date, in the reader's own time. */
  readonly day: string;
  readonly entry: string;
  /** Of the page, without its fragment and without what only tracks. */
  readonly address: string;
}
