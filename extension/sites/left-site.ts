import type { SiteRule } from '../settings/settings.ts';

/** What held before a site was switched off from its own page. */
export interface LeftSite {
  /** The reader's rule for it; null: there was none. */
  readonly rule: SiteRule | null;
  /** The tab was explained once, by a click, without a rule. */
  readonly once: boolean;
}
