/** Goes to a block of the article, or to [start, end) in characters of it. */
export type OnJump = (block: number, start?: number, end?: number) => void;

/** What can be done with a line of the article, wherever lines are shown. */
export interface LineWays {
  readonly onJump: OnJump;
  /** Copies a link to a place in the article. Null: that is not offered here. */
  readonly copyLink: ((block: number, start?: number, end?: number) => void) | null;
  /** The blocks that the reader sees on the page now; empty where that is not followed. */
  readonly inView: ReadonlySet<number>;
  /** Shows all places where somebody is named. Null: that is not offered here. */
  readonly openPerson: ((name: string) => void) | null;
}

export const nothingInView: ReadonlySet<number> = new Set();
