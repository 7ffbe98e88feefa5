import type { Message } from '../i18n/message.ts';

/** A term that the reader explained for themselves. */
export interface OwnWord {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  /** Other wordings of it. */
  readonly aliases: readonly string[];
  /** Meant only where one of these words stands near; empty: everywhere. */
  readonly near: readonly string[];
  /** ISO date of the last change. */
  readonly since: string;
}

/** A word that is being written: new where it has no id. */
export type WordDraft = Omit<OwnWord, 'id' | 'since'> & { readonly id: string | null };

/** What is wrong with a draft, in a sentence for each field. Empty: it can be kept. */
export type WordProblems = Partial<Record<'term' | 'meaning' | 'aliases' | 'near', Message>>;

/** What the reader wrote beside an entry, of the glossary, of a pack or of their own. */
export interface Note {
  /** Entry id. */
  readonly entry: string;
  /** As the card headed it when the note was written, so that it can be listed though the entry be gone. */
  readonly term: string;
  readonly text: string;
  /** ISO date of the last change. */
  readonly since: string;
}
