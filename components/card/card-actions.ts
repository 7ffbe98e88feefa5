/** What a card asks of whoever shows it. */
export interface CardActions {
  /** Go to a place in the article: a block, or [start, end) in characters of it. */
  jump(target: { block: number; start?: number; end?: number }): void;
  /** Show another entry in this card. */
  lookUp(entry: string): void;
  /** Back to the entry before. */
  back(): void;
  close(): void;
  /** The reader knows this entry (or does again not). */
  know(entry: string, known: boolean): void;
  /** Ask once more what was not answered. */
  retry(): void;
}
