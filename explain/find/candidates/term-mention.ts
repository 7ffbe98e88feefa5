import type { Why } from '../../model/reading.ts';
import type { PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import type { IndexedEntry } from '../index/indexed-entry.ts';
import type { IndexedForm } from '../index/term-index.ts';

/** A wording of the glossary where it stands; whether the entry is meant is not yet decided. */
export interface Candidate {
  readonly block: PreparedBlock;
  readonly sentence: Sentence;
  /** [from, to) of the block's words. */
  readonly from: number;
  readonly to: number;
  readonly form: IndexedForm;
  /** Forms of other entries that stand there too: a reader's own, where the bundled one is not meant. */
  readonly others: readonly IndexedForm[];
}

/** A candidate in the right sense. */
export interface TermMention {
  readonly candidate: Candidate;
  readonly entry: IndexedEntry;
  readonly sense: string | null;
  /** What decided; null where the entry's words mean nothing else. */
  readonly why: Why | null;
}
