import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Explainer } from '../../explain/model/reading.ts';

export interface SearchView {
  /** As typed; empty: no search. */
  readonly query: string;
  /** To what was typed before, while answers are still to come. */
  readonly answer: SelectionAnswer;
  /** Answers are still to come: nothing is called "not found". */
  readonly pending: boolean;
}

/** A glossary entry that was opened, in place of the results. */
export interface OpenedEntry {
  readonly explainer: Explainer;
  readonly trail: readonly string[];
  readonly next: string | null;
  readonly state: 'ready' | 'waiting' | 'failed';
}
