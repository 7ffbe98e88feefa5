import type { NamedAt } from '../../explain/look-up/places/places-of.ts';
import type { Fact, PersonMatch, SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
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

/** Somebody of the article or a place that was opened, in place of the results. */
export interface OpenedFact {
  readonly name: string;
  /** Who that is, and what they say; null: it is a place. */
  readonly person: PersonMatch | null;
  /** What is known of a place; null: of somebody, or nothing any more. */
  readonly fact: Fact | null;
  /** Where the article names it. */
  readonly places: readonly NamedAt[];
}
