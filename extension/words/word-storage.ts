/** Where the reader's words and notes are kept; extension/browser/indexed-words.ts is the real one. What is read may be damaged. */
export interface WordStorage {
  words(): Promise<readonly unknown[]>;
  notes(): Promise<readonly unknown[]>;
  /** Rejects where storage is full or broken; then nothing was changed. */
  putWord(word: { readonly id: string }): Promise<void>;
  removeWord(id: string): Promise<void>;
  putNote(note: { readonly entry: string }): Promise<void>;
  removeNote(entry: string): Promise<void>;
  /** All of it or nothing. */
  change(edit: WordsEdit): Promise<void>;
}

export interface WordsEdit {
  readonly putWords?: readonly { readonly id: string }[];
  readonly removeWords?: readonly string[];
  readonly putNotes?: readonly { readonly entry: string }[];
  readonly removeNotes?: readonly string[];
}
