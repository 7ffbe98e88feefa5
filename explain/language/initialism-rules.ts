/** How an article introduces initialisms, and which names they may stand for. */
export interface InitialismRules {
  /** Words that an initialism may pass over; lower case. */
  readonly passedOver: ReadonlySet<string>;
  /** Everybody knows these. */
  readonly everyday: ReadonlySet<string>;
  /** Without the ending of the plural: "SDGs" → "SDG". */
  singularOf(short: string): string;
  /** What stands in a bracket before the short form: "(known as the IWC)". */
  readonly leadIn: RegExp;
  /** Between the short form and what else a bracket holds. */
  readonly bracketBreak: RegExp;
  /** What an exchange calls a company is no abbreviation of its name. */
  readonly exchange: RegExp;
  /** Where a clause ends; not after "St." */
  readonly clauseEnd: RegExp;
  /** "…, or MBSR", "… known as MBSR": the short form, the first group, behind the long one. All with the flag `g`. */
  readonly behindLongForm: readonly RegExp[];
  /** "MBSR, which stands for …": the short form, the first or second group, before the long one. With the flag `g`. */
  readonly beforeLongForm: RegExp;
  /** Behind a name that goes on: "Board *of* Trade". Lower case. */
  readonly moreOfName: ReadonlySet<string>;
  /** Between two parts of one name: "and". Lower case. */
  readonly joining: ReadonlySet<string>;
  /** Forms of address, which no body's name has. Lower case. */
  readonly titles: ReadonlySet<string>;
  /** A country's adjective before a body's name. */
  readonly nationality: RegExp;
  /** Countries and bodies of two words before a body's name: "United Nations"; both in lower case. */
  readonly unions: ReadonlySet<string>;
}
