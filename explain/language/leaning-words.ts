/**
 * How sentences of a language open that need the one before them, or only seem to. Patterns for the
 * `u` flag, tried on the text with a small first letter; line breaks in them are layout.
 */
export interface LeaningWords {
  /**
   * First words that tie a sentence to the one before: conjunctions, adverbs, pronouns, demonstratives, and nouns that
   * stand for something said before ("The move").
   */
  readonly opening: string;
  /** Adverbs that tie when they follow a short subject: "Varga also". */
  readonly after: string;
  /** Conjunctions, prepositions and pronouns: "When she left" leans if no name follows. */
  readonly pronounAfter?: string;
  /** A quotation's end with a pronoun for its speaker: "…,” he said". Only the text before tells who. */
  readonly pronounSaid: RegExp;
  /** The end of a text that stands for what somebody does: "Varga will never do that". */
  readonly standsForDoing: RegExp;
  /** How a sentence opens that reverses the one before it: "But", "Critics, however,". */
  readonly turn: RegExp;
  /** How an answer opens that is no sentence without its question: "Because …". */
  readonly answer: RegExp;
  /** Openings that stand alone though they begin like a leaning one: "This week", "It is the first". */
  readonly standing: string;
}
