/** What tells in which sense a word is meant. */
export interface SenseRules {
  /** Trained: log-odds of a stem beside a word in its news sense against beside the same word in another one. */
  readonly contextWeights: ReadonlyMap<string, number>;
  /** The words, up to three, by which news names a country, to its ISO 3166-1 alpha-2 code (or EU). Lower case. */
  readonly countries: ReadonlyMap<string, string>;
  /** Those of them that name a part of a country: a state, a province. */
  readonly regions: ReadonlySet<string>;
  /** Whether a country belongs to a body of countries: France to the EU. */
  isMember(country: string, body: string): boolean;
  /** The country of a domain of two letters; null where it is none's. */
  countryOfDomain(letters: string): string | null;
  /** Between a body and its country: "of". */
  readonly ofOwner: ReadonlySet<string>;
  /** Small parts of a country that may bear any name: "the Great Lakes *district* of New South Wales". */
  readonly districts: ReadonlySet<string>;
  /** The same, and also between a body and a country where it is at work: "in". */
  readonly inOwner: ReadonlySet<string>;
  /** Those of them that are written small, too; the others are other words then ("turkey"). */
  readonly smallCountries: ReadonlySet<string>;
  /** Those that name a country in capitals only: "US". */
  readonly countriesInCapitals: ReadonlySet<string>;
  /** What bears names of all kinds: horses, bands, films. Lower case. */
  readonly namedThings: ReadonlySet<string>;
  /** Cues, in lower case and without `*`, that so many articles hold that alone they say nothing. */
  readonly genericCues: ReadonlySet<string>;
}
