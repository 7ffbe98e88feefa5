import type { MetKey, MetWord } from '../../contract/met-word.ts';

/** Where met words are kept; extension/browser/indexed-met.ts is the real one. What is read may be damaged. Rejects where storage is full or broken. */
export interface MetStorage {
  /** In place of any of the same key. */
  put(word: MetWord): Promise<void>;
  /** At most so many, oldest first, from the first one after `after` on (null: from the very first). */
  list(after: MetKey | null, most: number): Promise<readonly unknown[]>;
  /** The keys of all meetings with these entries, oldest first. */
  meetings(entries: readonly string[]): Promise<readonly MetKey[]>;
  /** The answer is what was there. */
  remove(key: MetKey): Promise<unknown>;
  /** All of it or nothing. */
  change(put: readonly MetWord[], remove: readonly MetKey[]): Promise<void>;
  /** Those before a day. */
  eraseBefore(day: string): Promise<void>;
  erase(): Promise<void>;
}
