/** Words by which the parts of a briefing are found. */
export interface BriefingRules {
  /** Verbs and nouns of saying no; on a text in lower case. */
  readonly saysNo: RegExp;
  /** A heading that announces the conclusion. */
  readonly bottomLine: RegExp;
  /** A speaker who is only called by an office, without whose it is: "the spokesman". */
  readonly epithet: RegExp;
}
