/** Where sentences end. Abbreviations are in lower case, without the full stop. */
export interface SentenceRules {
  /** A sentence never ends after these: a name or number follows. */
  readonly leadingAbbreviations: ReadonlySet<string>;
  /** A sentence ends after these unless a number follows: "No. 10". */
  readonly numberedAbbreviations: ReadonlySet<string>;
  /** A sentence may end after these: it does where a word follows that opens sentences. */
  readonly trailingAbbreviations: ReadonlySet<string>;
  /** Words that open sentences far oftener than they continue a name. With their capital. */
  readonly openers: ReadonlySet<string>;
  /** What stands behind a quotation that ends with "?" or "!" where its speaker follows in the same sentence. */
  readonly speakerFollows: RegExp;
}
