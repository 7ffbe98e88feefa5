/** A stored pack, without its index and entries. */
export interface PackRecord {
  readonly name: string;
  /** ISO 639-1. Packs that were stored before they had one are English. */
  readonly language?: string;
  readonly count: number;
  /** It explains where the reader asks, and is never marked. Packs that were stored before there was a choice are marked. */
  readonly answersOnly?: boolean;
  /** Under which its index and chunks are stored. */
  readonly store: string;
  /** The version of Newsgloss that made the index: another one may read words otherwise. */
  readonly madeBy: string;
}

/** Entries in one stored chunk. */
export const chunkSize = 64;

/**
 * Where packs are kept. Entries are stored in chunks, each a text of one line of JSON an entry, so that an article loads
 * and parses only what it needs. Every call rejects where storage fails or is full, and then has changed nothing.
 */
export interface PackStorage {
  list(): Promise<readonly PackRecord[]>;
  index(store: string): Promise<ArrayBuffer | null>;
  /** The chunks of these numbers, in their order; null for one that is not there. */
  chunks(store: string, numbers: readonly number[]): Promise<readonly (string | null)[]>;
  /** Stores chunks under consecutive numbers from `first` on. They count for nothing until `commit`. */
  addChunks(store: string, first: number, chunks: readonly string[]): Promise<void>;
  /** Makes chunks and an index a pack, in place of any of the same name, all at once. Resolves to whether there was one. */
  commit(record: PackRecord, index: ArrayBuffer): Promise<boolean>;
  /**
   * Gives a pack a new index, unless it was removed or replaced meanwhile: looks and stores all at once. Resolves to
   * whether it did.
   */
  renew(record: PackRecord, index: ArrayBuffer): Promise<boolean>;
  /** Has a pack answer only, or be marked as well. Nothing happens where there is none of that name. */
  setAnswersOnly(name: string, answersOnly: boolean): Promise<void>;
  remove(name: string): Promise<void>;
  /** Removes the chunks of stores that are no pack's: of one that was never finished. */
  sweep(keep: readonly string[]): Promise<void>;
}
