/** A term that the reader explained. */
export interface WordView {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly aliases: readonly string[];
  readonly near: readonly string[];
  /** ISO date. */
  readonly since: string;
}

/** A word that is being written; new where it has no id. */
export interface WordDraftView extends Omit<WordView, 'id' | 'since'> {
  readonly id: string | null;
}

export type WordProblemsView = Partial<Record<'term' | 'meaning' | 'aliases' | 'near', string>>;

/** What became of a word that was to be kept. */
export type WordFate =
  | { readonly kind: 'kept' }
  | { readonly kind: 'faulty'; readonly problems: WordProblemsView }
  /** The browser could not store it: a sentence. */
  | { readonly kind: 'failed'; readonly problem: string };

/** What the reader wrote beside an entry. */
export interface NoteView {
  readonly entry: string;
  readonly term: string;
  readonly text: string;
  /** ISO date. */
  readonly since: string;
}

export interface WordsView {
  readonly words: readonly WordView[];
  readonly notes: readonly NoteView[];
  /** Why they cannot be shown, in a sentence; null: they can. */
  readonly problem: string | null;
  /** What is being written; null: nothing. It outlives the page. */
  readonly draft: WordDraftView | null;
  /** What stands around the words with which it was begun, on the page that the reader came from. */
  readonly around: string;
}

export interface WordsActions {
  /** Goes on with a draft, which is kept until it is a word or given up. Null: it is given up. */
  write(draft: WordDraftView | null): void;
  /** What is wrong with a draft as it stands. Never rejects. */
  check(draft: WordDraftView): Promise<WordProblemsView>;
  /** Never rejects. */
  keep(draft: WordDraftView): Promise<WordFate>;
  /** Null: done; otherwise what went wrong, in a sentence. */
  drop(id: string): Promise<string | null>;
  /** Without text there is no note any more. Null: done; otherwise what went wrong. */
  keepNote(note: NoteView): Promise<string | null>;
  /** As a pack's file. */
  save(): void;
}
