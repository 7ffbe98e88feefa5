import type { LongerNameRules } from './longer-name-rules.ts';

/** What a verb in its base form looks like in a sentence. All lower case, the base form first; each once. */
export interface VerbForms {
  readonly all: readonly string[];
  /** "lifted", "frozen": what stands behind "to be". */
  readonly participle: string;
}

/** In which forms a glossary's wordings stand in a text, and where they are a part of something else. Lower case. */
export interface TermRules {
  /** The other number of a noun: its plurals, and its singular where it looks like a plural. Not the word itself. */
  otherNumbers(word: string): readonly string[];
  /** The singulars of a noun that looks like a plural, however short. */
  singularsOf(word: string): readonly string[];
  /** How else a number is written behind the word before it: "five" for "5", "5" for "five", "6th" for "6" in a date. */
  otherNumerals(key: string, before: string | undefined): readonly string[];
  /** The inflections of a verb in its base form. */
  inflectVerb(base: string): VerbForms;
  /** What initials have in the plural: "ICBMs". */
  readonly pluralOfInitials: string;
  /** Words after which a compound's head has been passed: "rules *of* engagement". */
  readonly afterHead: ReadonlySet<string>;
  /** Adjectives behind their noun: "attorney *general*". */
  readonly trailingAdjectives: ReadonlySet<string>;
  /** What may stand between a verb and its object: "lift *the* sanctions". */
  readonly objectDeterminers: readonly string[];
  /** What stands between an object and the participle: "sanctions *to be* lifted". */
  readonly auxiliaries: readonly (readonly string[])[];
  /** Before the last of several things: "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Between the parts of a wording that is turned round: "relief *from* sanctions". */
  readonly turningPrepositions: ReadonlySet<string>;
  /** Before the second of these parts. */
  readonly turningDeterminers: ReadonlySet<string>;
  /** No second part of a compound that is written apart: "over". */
  readonly particles: ReadonlySet<string>;
  /** Ties of a longer name: "Treaty *of* Versailles". */
  readonly nameTies: ReadonlySet<string>;
  /** Words with a capital that stand before a name without belonging to it. */
  readonly beforeNames: ReadonlySet<string>;
  /** Words with a capital that stand after a name without belonging to it. */
  readonly afterNames: ReadonlySet<string>;
  /** Words with a capital that make a longer name of one that says all by itself: "Federal Reserve *Bank* of Dallas". */
  readonly endsOfNames: ReadonlySet<string>;
  /** With what the names of companies end: "corp". */
  readonly endsOfCompanies: ReadonlySet<string>;
  readonly longerNames: LongerNameRules;
  /** Between a name and an office: "Taliban *Foreign* Minister". */
  readonly officeModifiers: ReadonlySet<string>;
  /** Words of places and bodies that make a name of a common noun in a headline: "Glacier *Bay*". */
  readonly endsOfTitles: ReadonlySet<string>;
  /** What a hyphen may tie to an office: "*then*-foreign secretary". */
  readonly officePrefixes: ReadonlySet<string>;
  /** Before an office they make another: "deputy". */
  readonly lesserOffices: ReadonlySet<string>;
  /** "a" */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** What a hyphen ties to a noun to make another word: "hurricane-*force*", not "tariff-*free*". */
  readonly combiningForms: ReadonlySet<string>;
  /** A country's adjective, which may stand before any name. */
  readonly nationality: RegExp;
  /**
   * A word's key without its endings, for the wording filter: forms of one word must have one stem, and others may.
   * Stored filters hang on it, and on `lightWords`.
   */
  filterStem(key: string): string;
  /** Words that may stand between the two words of a wording that is written apart. */
  readonly lightWords: ReadonlySet<string>;
}
