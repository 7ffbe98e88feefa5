/** Names of bodies (authorities, firms, associations) and how an article says what they are. */
export interface BodyRules {
  /** Where a sentence says what a body is, in the order of the names. */
  introductionsIn(sentence: string): readonly BodyIntroduction[];
  /** Whether a sentence that names the body denies that it is what a description says: "is not a charity". */
  denies(sentence: string, description: string): boolean;
}

/** A body's name in a sentence, with what the sentence says it is. */
export interface BodyIntroduction {
  /** [start, end) of the name in the sentence, without an article. */
  readonly start: number;
  readonly end: number;
  /** The short form in brackets behind the name: "OfS". */
  readonly short: string | null;
  /** Word for word: "the higher education regulator for England". */
  readonly description: string;
}
