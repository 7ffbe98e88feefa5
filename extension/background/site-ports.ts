import type { SettingsStore } from '../settings/settings-store.ts';
import type { NewsSites } from '../sites/news-sites.ts';

/** Tabs that the reader had explained once, by a click, without a rule for their site. Kept for the browser's session. */
export interface ExplainedOnce {
  has(tab: number, host: string): Promise<boolean>;
  add(tab: number, host: string): Promise<void>;
  forget(tab: number): Promise<void>;
  forgetHost(host: string): Promise<void>;
}

export interface SitePorts {
  readonly settings: SettingsStore;
  readonly news: NewsSites;
  readonly once: ExplainedOnce;
  isGranted(host: string): Promise<boolean>;
  /** Address of a tab, where the extension may see it. */
  urlOf(tab: number): Promise<string | null>;
  /** Injects the page's script. Rejects where the browser does not allow it. */
  inject(tab: number): Promise<void>;
  /** Wakes a script that was injected before and fell silent. */
  recheck(tab: number): Promise<void>;
  /** ISO date. */
  readonly today: () => string;
}
