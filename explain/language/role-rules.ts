/** Tense and mood of a verb, as far as they tell what a paragraph does. */
export type Tense = 'past' | 'past perfect' | 'perfect' | 'present' | 'future' | 'modal';

/**
 * Something that a paragraph shows or not. The model knows it by its name, and so does the list of signs that are read
 * together (`read/roles/joined-features.ts`): in every language it has the name that it has in English ("opens with he").
 */
export type RoleSign = readonly [name: string, pattern: RegExp];

/** How a language shows what a paragraph does. A model goes with the signs it was trained with. */
export interface RoleSigns {
  /** What forms of a word share. On any word in lower case. */
  stemOf(lower: string): string;
  /** Verbs that report what somebody said or thinks, in lower case. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Tense of the verb at `at`; null where no verb is seen. On words in lower case. */
  tenseAt(words: readonly string[], at: number): Tense | null;
  /** How the paragraph's own voice reports speech, and the pronouns that open it. On lower case. */
  readonly speech: readonly RoleSign[];
  /** How the paragraph's own voice says what somebody or something is. On the text as it is written. */
  readonly descriptions: readonly RoleSign[];
  /** A percentage in words. On the text as it is written. */
  readonly percentage: RegExp;
  /** What places an event before, at or after the article's own time. On lower case. */
  readonly times: readonly RoleSign[];
  /** Dates with a day: the groups `month`, `day` and, where one is given, `year`. On lower case, with the flag `g`. */
  readonly dates: readonly RegExp[];
  /** Months without a day: the group `month`. On lower case, with the flag `g`. */
  readonly monthAlone: RegExp;
  /** Number of a month, 0 to 11, by its name as `dates` and `monthAlone` find it. */
  monthOf(name: string): number;
}

/** A chain of labels as small text: a byte a score (`read/roles/packed-chain.ts` reads it). */
export interface PackedChain {
  readonly labels: readonly string[];
  readonly start: readonly number[];
  readonly transitions: readonly (readonly number[])[];
  /** The features' scores are whole numbers of one over this. */
  readonly scale: number;
  /**
   * In order, each a capital letter and what follows: A for a name of its own, B for one that shares its first character
   * with the name before, and so on.
   */
  readonly names: string;
  /** A digit for each label, feature after feature. */
  readonly scores: string;
}

/** By what a language's paragraphs are told apart. */
export interface RoleRules {
  readonly signs: RoleSigns;
  /** Trained (`npm run train-roles`); its labels are roles. */
  readonly model: PackedChain;
}
