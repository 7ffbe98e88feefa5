/**
 * How a language refers, anywhere in a sentence, to what was told before. Sources of patterns for the `gu` flags, in which line
 * breaks are layout; lists of words in lower case.
 */
export interface ReferenceWords {
  /** Demonstratives that a noun follows: "this" of "this fact", but not of "this week". */
  readonly pointing: string;
  /** The definite article, with what may stand between it and a noun of the next kind. */
  readonly definite: string;
  /** Nouns that say what kind of thing something is and not which: "company", "attack". */
  readonly kinds: string;
  /** What opens a text and calls somebody by what they are: "The Lisk carmaker". */
  readonly epithet: string;
  /** What follows such a noun and says which: "of", "that". */
  readonly saysWhich: string;
  /** Nouns of what there is only one of, and of times: "government", "week". */
  readonly unique: ReadonlySet<string>;
  /** What sets something beside what was told: "the bigger" of "the bigger bridge". */
  readonly comparing: string;
  /** Words that tie a sentence to what was told wherever they stand: "on the other hand", "too." */
  readonly tying: RegExp;
  /** Words of whoever speaks: "we". */
  readonly ofWriter: RegExp;
  /** Pronouns for several. */
  readonly several: ReadonlySet<string>;
  /** Single words for which those may stand: "and", "police", plurals. */
  readonly standsForSeveral: RegExp;
  /** What follows a name and says who that is: ", a clerk". */
  readonly introduces: RegExp;
}
