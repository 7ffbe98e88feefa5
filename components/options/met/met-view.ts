import type { MetDays } from '../../../contract/choices.ts';
import type { MetKey, MetWord } from '../../../contract/met-word.ts';

export interface MetView {
  /** Words are kept from now on. */
  readonly on: boolean;
  readonly days: MetDays;
  /** The latest first; null: they are being read. */
  readonly words: readonly MetWord[] | null;
  /** What is wrong, in a sentence. */
  readonly problem: string | null;
}

export type MetFileKind = 'csv' | 'markdown' | 'anki';

export interface MetActions {
  setOn(on: boolean): void;
  setDays(days: MetDays): void;
  /** Null: done; otherwise what went wrong, in a sentence. */
  forget(key: MetKey): Promise<string | null>;
  putBack(word: MetWord): Promise<string | null>;
  erase(): Promise<string | null>;
  /** Gives these as a file. */
  save(kind: MetFileKind, words: readonly MetWord[]): void;
}
