import type { ParsedComponents } from 'chrono-node';

/** "Last December", "this May". */
export type Shift = 'last' | 'this';

/** What a date's words state, and where they stand in the sentence. */
export interface StatedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A year alone; a date with its year; a day or month without; a weekday; or one counted from today: "last year". */
  readonly kind: 'year' | 'full' | 'day' | 'month' | 'weekday' | 'relative';
  /** As the parser read it; null for a year alone. */
  readonly parsed: ParsedComponents | null;
  /** "Last December", "this May", and for a month with a year that is counted from today ("in April last year") that year. */
  readonly shift: Shift | number | null;
}
