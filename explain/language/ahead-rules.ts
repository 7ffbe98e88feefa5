/** A wording that speaks for a sentence telling what is to come, or against it. */
export interface AheadSign {
  /** On a sentence whose quotations are made unreadable. */
  readonly pattern: RegExp;
  readonly weight: number;
}

/** How a language tells what is scheduled, expected, demanded or possible. */
export interface AheadRules {
  /** Weights add up; a sentence tells what is to come from 2 on. */
  readonly signs: readonly AheadSign[];
  /** Who writes speaks of himself or herself. Who is quoted may do so: what they will do is to come. */
  readonly ofWriter: AheadSign;
  /** What opens a sentence before its main clause: "Although the vote is due, …". Only the rest says what is to come. */
  readonly aside: RegExp;
  /** A verb by which somebody tells or decides something: on that day something later may be told. */
  readonly saysSo: RegExp;
  /** The name of a day or month: what is arranged has one more often than what is only thought. */
  readonly day: RegExp;
  /** A time that lies ahead of any day on which it is written: "next week", "by the end of the year". */
  readonly time: RegExp;
}
