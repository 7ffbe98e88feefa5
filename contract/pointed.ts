import type { SelectionAnswer } from '../explain/look-up/selection/selection-answer.ts';
import type { Explainer } from '../explain/model/reading.ts';

/** What the reader points at, [start, end) of a text: one term, or whatever else is known of these words. */
export interface PointedAnswer {
  readonly start: number;
  readonly end: number;
  readonly explainer: Explainer | null;
  readonly answer: SelectionAnswer;
}
