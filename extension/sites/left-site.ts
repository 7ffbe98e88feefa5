/** What held before a site was switched off from its own page. */
export interface LeftSite {
  /** The reader's rule for it; `since` is an ISO date. Null: there was none. */
  readonly rule: { readonly on: boolean; readonly since: string } | null;
  /** The tab was explained once, by a click, without a rule. */
  readonly once: boolean;
}
