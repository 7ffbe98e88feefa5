/** A topic of the bundled glossary. */
export interface TopicSummary {
  readonly topic: string;
  /** How many entries it has. */
  readonly terms: number;
}

/** One of its entries, as far as a list of them needs it. */
export interface TopicTerm {
  readonly entry: string;
  readonly term: string;
  /** Its other wordings. */
  readonly also: readonly string[];
}
