/** What the popup may offer for an address. `site`: as rules name it, a host or a part of one (extension/sites/site.ts). */
export type SiteState =
  /** A page on which extensions may not run: the browser's own pages, its store, PDF, files without permission. */
  | { readonly kind: 'unsupported'; readonly reason: 'browser' | 'pdf' | 'file' | 'other' }
  /** Switched on and allowed. */
  | { readonly kind: 'on'; readonly site: string }
  /** The reader switched it off. `since`: ISO date, null if it was never on. */
  | { readonly kind: 'off'; readonly site: string; readonly since: string | null }
  /** Not in the reader's list, or the browser has not granted it. */
  | { readonly kind: 'not-allowed'; readonly site: string; readonly withdrawn: boolean };
