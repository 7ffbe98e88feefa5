import type { OpenedFile } from '../../../contract/pack-preview.ts';
import type { Message } from '../../../i18n/message.ts';

/** A pack of terms that the reader added. */
export interface PackRow {
  readonly name: string;
  /** Terms in it. */
  readonly count: number;
  /** Off: it neither marks nor answers. */
  readonly on: boolean;
  /** It explains where the reader asks, and is never marked. */
  readonly answersOnly: boolean;
  /** What is wrong with it, in a sentence. */
  readonly problem: Message | null;
}

export interface PacksView {
  /** In the order in which they explain: of two that have a wording the first does. */
  readonly rows: readonly PackRow[];
  /** Files that the reader chose, and of which nothing is stored yet. */
  readonly files: readonly OpenedFile[];
  /** Why the packs cannot be listed, in a sentence; null: they can. */
  readonly problem: string | null;
}

/** A pack that was added. */
export interface PackAdded {
  readonly name: string;
  readonly count: number;
  /** Whether it took the place of one of the same name. */
  readonly replaced: boolean;
  /** Entries of its file that could not be used. */
  readonly leftOut: number;
}

export interface PacksActions {
  /** Reads these files, and stores nothing. */
  open(files: readonly File[]): void;
  /** Adds the good entries of a file. Null: it was given up, or the file says what went wrong. Never rejects. */
  add(file: number): Promise<PackAdded | null>;
  /** Stops adding a file, or puts it away. */
  cancel(file: number): void;
  /** These and the next: null: done; otherwise what went wrong, in a sentence. */
  set(name: string, choices: Partial<Pick<PackRow, 'on' | 'answersOnly'>>): Promise<string | null>;
  /** All names, in the order wanted. */
  arrange(names: readonly string[]): Promise<string | null>;
  /** As a file of JSON. */
  save(name: string): Promise<string | null>;
  remove(name: string): Promise<string | null>;
}
