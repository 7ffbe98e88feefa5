/** A word among others, as far as its neighbours matter. */
export interface NeighbouringWord {
  readonly text: string;
  /** Lower case, straight apostrophes, diacritics folded. */
  readonly lower: string;
  readonly tie: 'space' | 'hyphen' | 'none';
}

/** What is known of single words. All words are lower case and folded unless said otherwise. */
export interface WordRules {
  /** Too common to say what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** "the" */
  readonly definiteArticles: ReadonlySet<string>;
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Small words before a name that are no part of it: "the", "their". */
  readonly determiners: ReadonlySet<string>;
  /** With what an owner's name ends, as the source of a pattern: "['’]s". Empty where no sign says so. */
  readonly possessive: string;
  /** Shortened names of months, whose full stop ends no sentence where a number follows. */
  readonly shortMonths: ReadonlySet<string>;
  /** In order, as they are written. */
  readonly months: readonly string[];
  /** One key for all spellings of a word. Equal keys: the same word. */
  spellingKey(lower: string): string;
  /** With what the words begin, in any spelling, that begin with these letters. */
  beginningsOf(letters: string): readonly string[];
  /** What forms of a word share, for comparing content words only. */
  stemOf(key: string): string;
  /** One key for the forms of a word and the nouns that are made of it; coarser than `stemOf`. For comparing only. */
  familyOf(key: string): string;
  /** Whether the one word at `at` is used as a verb, by its neighbours alone. */
  isVerbHere(words: readonly NeighbouringWord[], at: number): boolean;
  /** Whether nothing but a verb may stand at `at`, also where the word is hardly ever one. */
  isSurelyVerbHere(words: readonly NeighbouringWord[], at: number): boolean;
}
