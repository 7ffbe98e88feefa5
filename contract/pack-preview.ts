import type { Message } from '../i18n/message.ts';
import type { RefusedEntry } from './pack-findings.ts';

/** Where in a pack's file something stands; all numbers begin with 1. */
export type FilePlace =
  | { readonly line: number; readonly column: number }
  /** Of a table; `column` is its name, null where the whole row is meant. */
  | { readonly row: number; readonly column: string | null };

/** Something in a pack's file that cannot be used. */
export interface PackFault extends RefusedEntry {
  readonly place: FilePlace;
}

/** What a pack would change of one of the same name. */
export interface PackChanges {
  /** Terms that the pack has now. */
  readonly before: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Terms that the file has no longer. */
  readonly gone: number;
}

/** What a file holds, before anything of it is stored. */
export interface PackPreview {
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly answersOnly: boolean;
  readonly format: 'JSON' | 'CSV' | 'YAML';
  /** Entries that can be added. */
  readonly good: number;
  /** The first of those that cannot, in the file's order. */
  readonly faults: readonly PackFault[];
  /** How many cannot. */
  readonly faulty: number;
  /** Keys (columns) that entries of packs do not have, each once, as many as are worth naming: they are passed over. */
  readonly unknownKeys: readonly string[];
  /** Terms of which the bundled glossary has the very wording: its entries are shown instead. */
  readonly inGlossary: number;
  /** Null: there is no pack of this name. */
  readonly changes: PackChanges | null;
}

/** A file that the reader chose, until its pack is added or it is put away. */
export type OpenedFile = {
  readonly id: number;
  /** Its name. */
  readonly file: string;
} & (
  | { readonly phase: 'waiting' }
  /** `share`: what of it is done, 0 to 1. */
  | { readonly phase: 'reading'; readonly share: number }
  /** It is no pack; `problem`: why, in a sentence. */
  | { readonly phase: 'failed'; readonly problem: Message }
  /** `problem`: why it could not be added; null: nobody tried. */
  | { readonly phase: 'read'; readonly preview: PackPreview; readonly problem: Message | null }
  | { readonly phase: 'adding'; readonly preview: PackPreview; readonly share: number }
);
