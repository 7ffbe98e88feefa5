import type { PackChoices } from './pack.ts';

/** A stored pack, without its index and entries. */
export interface PackRecord {
  readonly name: string;
  /** ISO 639-1. Packs that were stored before they had one are English. */
  readonly language?: string;
  readonly count: number;
  /** It explains where the reader asks, and is never marked. Packs that were stored before there was a choice are marked. */
  readonly answersOnly?: boolean;
  /** Packs that were stored before they could be switched off are on. */
  readonly on?: boolean;
  /** Among the others, ascending: of two that have a wording the first explains it. Missing: behind those that have one, by name. */
  readonly position?: number;
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
  /** Those whose record is sound. */
  list(): Promise<readonly PackRecord[]>;
  /** Names of those whose record is damaged. */
  damaged(): Promise<readonly string[]>;
  index(store: string): Promise<ArrayBuffer | null>;
  /** The chunks of these numbers, in their order; null for one that is not there. */
  chunks(store: string, numbers: readonly number[]): Promise<readonly (string | null)[]>;
  /** Stores chunks under consecutive numbers from `first` on. They count for nothing until `commit`. */
  addChunks(store: string, first: number, chunks: readonly string[]): Promise<void>;
  /**
   * Makes chunks and an index a pack, in place of any of the same name, all at once; what the reader chose for that (its
   * choices and position) stays, but for the choices that are given. Resolves to whether there was one.
   */
  commit(record: PackRecord, index: ArrayBuffer, choices?: Partial<PackChoices>): Promise<boolean>;
  /**
   * Gives a pack a new index, unless it was removed or replaced meanwhile: looks and stores all at once. Resolves to
   * whether it did.
   */
  renew(record: PackRecord, index: ArrayBuffer): Promise<boolean>;
  /** Keeps what the reader chose. Nothing happens where there is none of that name. */
  choose(name: string, choices: Partial<PackChoices>): Promise<void>;
  /** Puts packs in this order, all at once. Those that are not named stay behind them; names of which there is none are passed over. */
  arrange(names: readonly string[]): Promise<void>;
  remove(name: string): Promise<void>;
  /**
   * Removes the chunks of stores that are no pack's: of one that was never finished. Nothing while a record is damaged, for nobody knows which
   * chunks are its.
   */
  sweep(keep: readonly string[]): Promise<void>;
}

/** What stays of a pack when another takes its place. */
export function keptOf({ answersOnly = false, on = true, position }: PackRecord): Partial<PackRecord> {
  return { answersOnly, on, ...(position === undefined ? {} : { position }) };
}

/** In the order in which they explain. */
export function inOrder<Pack extends Pick<PackRecord, 'name' | 'position'>>(packs: readonly Pack[]): readonly Pack[] {
  const placeOf = ({ position = Number.POSITIVE_INFINITY }: Pack) => position;
  return packs.toSorted((a, b) => (placeOf(a) === placeOf(b) ? byName(a, b) : placeOf(a) - placeOf(b)));
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
