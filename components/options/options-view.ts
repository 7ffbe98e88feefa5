import type { KeptDensity, OtherSites } from '../../contract/choices.ts';
import type { PackFindings } from '../../contract/pack-findings.ts';
import type { PageSettings } from '../../contract/page.ts';
import type { Level } from '../../explain/model/preferences.ts';

export interface SiteRow {
  /** Host, for its subdomains too: what the actions are called with. */
  readonly pattern: string;
  /** As the bundled list names it; the host for the reader's own. */
  readonly name: string;
  readonly on: boolean;
  readonly status: SiteStatus;
}

export type SiteStatus =
  /** The browser allows it. */
  | 'allowed'
  /** Allowed, and added by the reader. */
  | 'own'
  /** The browser has not been asked, or said no. */
  | 'not-granted'
  /** The browser took the permission back. */
  | 'withdrawn'
  /** Only in the bundled list; nothing was asked or decided. */
  | 'listed';

export interface SitesView {
  readonly otherSites: OtherSites;
  readonly rows: readonly SiteRow[];
  /** The bundled list, by country. */
  readonly countries: readonly { readonly name: string; readonly sites: readonly SiteRow[] }[];
}

export interface ReadingView extends PageSettings {
  readonly level: Level;
  readonly density: KeptDensity;
  /** The number of marks on the toolbar's icon. */
  readonly badge: boolean;
  /** Amounts, countries and cities are explained, where the reader asks. */
  readonly numbers: boolean;
  readonly places: boolean;
  readonly marksAnswers: boolean;
  /** Words below a term's last mark after which it is marked again; zero: never. */
  readonly again: number;
}

/** A term of which the reader said something that changes how it is marked. */
export interface KnownTerm {
  /** Of an entry; for `doubted` that of a sense, where the entry has several. */
  readonly entry: string;
  readonly what: 'known' | 'hidden' | 'doubted';
  readonly term: string;
  /** ISO date. */
  readonly since: string;
}

/** A pack of terms that the reader added. */
export interface PackRow {
  readonly name: string;
  /** Terms in it. */
  readonly count: number;
  /** What is wrong with it, in a sentence. */
  readonly problem: string | null;
}

export interface PacksView {
  readonly rows: readonly PackRow[];
  /** Why they cannot be listed, in a sentence; null: they can. */
  readonly problem: string | null;
}

/** What became of a file that was to be added. `findings` is null where no entry was looked at. */
export type PackOutcome =
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly count: number;
      /** Whether it took the place of one of the same name. */
      readonly replaced: boolean;
      readonly findings: PackFindings;
    }
  | { readonly kind: 'failed'; readonly problem: string; readonly findings: PackFindings | null };

export interface AboutView {
  readonly version: string;
  /** Keyboard commands; `shortcut` is empty where none is set. Empty where the browser has no commands. */
  readonly keys: readonly { readonly name: string; readonly shortcut: string }[];
  /** Whether the browser has a page on which keys are changed. */
  readonly canChangeKeys: boolean;
}

export interface OptionsActions {
  setOtherSites(rule: SitesView['otherSites']): void;
  setSite(pattern: string, on: boolean): void;
  removeSite(pattern: string): void;
  /** Adds what the reader typed. Null: done; otherwise what is wrong with it, in a sentence. Called within the click. */
  addSite(typed: string): Promise<string | null>;
  setReading(change: Partial<ReadingView>): void;
  markAgain(term: KnownTerm): void;
  /** Adds the pack that a file holds. `progress` is told the share that is done. Never rejects. */
  addPack(file: File, progress: (share: number) => void): Promise<PackOutcome>;
  /** Null: done; otherwise what went wrong, in a sentence. */
  removePack(name: string): Promise<string | null>;
  changeKeys(): void;
  /** Open the sample story in a tab of its own. */
  openSample(): void;
  undo(): void;
}
