/** What in a sentence explains the words that stand in it. Places are [start, end) in the text. */
export interface PassageRules {
  /** Strength (0: none, up to 2) of the definition that a sentence gives of the words [start, end) in it. */
  definitionStrength(sentence: string, start: number, end: number): number;
  /** Whether a sentence says what follows from something, or what it is for. */
  saysConsequence(sentence: string): boolean;
  /** Whether the words are one of several things in a row. */
  isListed(text: string, place: readonly [start: number, end: number]): boolean;
  /** Whether a sentence names the words only in passing, as a source or in somebody's title: it is about something else. */
  isInPassing(sentence: string, place: readonly [start: number, end: number]): boolean;
  /** "The" before a name that is defined. */
  readonly openingArticle: RegExp;
}
