import type { Note, OwnWord, WordDraft, WordProblems } from '../../../contract/own-words.ts';

/** What became of a word that was to be kept. */
export type WordFate =
  | { readonly kind: 'kept' }
  | { readonly kind: 'faulty'; readonly problems: WordProblems }
  /** The browser could not store it: a sentence. */
  | { readonly kind: 'failed'; readonly problem: string };

export interface WordsView {
  readonly words: readonly OwnWord[];
  readonly notes: readonly Note[];
  /** Why they cannot be shown, in a sentence; null: they can. */
  readonly problem: string | null;
  /** What is being written; null: nothing. It outlives the page. */
  readonly draft: WordDraft | null;
  /** What stands around the words with which it was begun, on the page that the reader came from. */
  readonly around: string;
}

export interface WordsActions {
  /** Goes on with a draft, which is kept until it is a word or given up. Null: it is given up. */
  write(draft: WordDraft | null): void;
  /** What is wrong with a draft as it stands. Never rejects. */
  check(draft: WordDraft): Promise<WordProblems>;
  /** Never rejects. */
  keep(draft: WordDraft): Promise<WordFate>;
  /** Null: done; otherwise what went wrong, in a sentence. */
  drop(id: string): Promise<string | null>;
  /** Without text there is no note any more. Null: done; otherwise what went wrong. */
  keepNote(note: Note): Promise<string | null>;
  /** As a pack's file. */
  save(): void;
}
