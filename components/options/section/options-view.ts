import type { AboutBuild } from '../../../contract/about-build.ts';
import type { InterfaceLanguage, KeptDensity, MarkStyle, OtherSites } from '../../../contract/choices.ts';
import type { Erased } from '../../../contract/erased.ts';
import type { MarkColour } from '../../../contract/mark-look.ts';
import type { PageSettings } from '../../../contract/page.ts';
import type { TopicTerm } from '../../../contract/topic-terms.ts';
import type { Level } from '../../../explain/model/preferences.ts';
import type { Message } from '../../../i18n/message.ts';

export interface SiteRow {
  /** A host, for its subdomains too, or a host and the beginning of a path: what the actions are called with. */
  readonly pattern: string;
  /** As the bundled list names it; the host for the reader's own. */
  readonly name: string;
  /** Whether it is but a part of a host. */
  readonly isPart: boolean;
  readonly on: boolean;
  readonly status: SiteStatus;
}

export type SiteStatus =
  /** On, and the browser allows it. */
  | 'allowed'
  /** On, but the browser has not been asked, said no, or took the permission back. */
  | 'not-granted'
  | 'off'
  /** An ending that many sites share: an earlier version took it for a site. */
  | 'no-site';

export interface SitesView {
  readonly otherSites: OtherSites;
  readonly rows: readonly SiteRow[];
  /** The bundled list, by country. */
  readonly countries: readonly { readonly name: string; readonly sites: readonly SiteRow[] }[];
  /** Hosts that are wanted and that the browser does not allow; "*" where all are wanted. */
  readonly notGranted: readonly string[];
  /** What came into the bundled list since the reader looked, where all of it is wanted. */
  readonly news: readonly SiteRow[];
}

export interface ReadingView extends Omit<PageSettings, 'marks'> {
  readonly language: InterfaceLanguage;
  readonly marks: MarkStyle;
  readonly colour: MarkColour;
  readonly level: Level;
  readonly density: KeptDensity;
  /** The number of marks on the toolbar's icon. */
  readonly badge: boolean;
  /** People, amounts, countries and cities are explained, where the reader asks. */
  readonly people: boolean;
  readonly numbers: boolean;
  readonly places: boolean;
  readonly marksAnswers: boolean;
  readonly ownOnPages: boolean;
  /** Words below a term's last mark after which it is marked again; zero: never. */
  readonly again: number;
}

/** A topic of the glossary, and what the reader chose for it. */
export interface TopicRow {
  readonly topic: string;
  /** Terms in it. */
  readonly terms: number;
  readonly on: boolean;
  /** Null: as for everything. */
  readonly level: Level | null;
}

export interface TopicsView {
  readonly rows: readonly TopicRow[];
  /** Why they cannot be listed, in a sentence; null: they can. */
  readonly problem: string | null;
}

/** What became of something that was said of many terms at once. */
export type BulkOutcome =
  /** `undo` takes this back, whatever was changed since. False: that could not be kept. */
  | { readonly kind: 'done'; readonly undo: () => Promise<boolean> }
  | { readonly kind: 'failed'; readonly problem: string };

/** A term of which the reader said something that changes how it is marked. */
export interface KnownTerm {
  /** Of an entry; for `doubted` that of a sense, where the entry has several. */
  readonly entry: string;
  readonly what: 'known' | 'hidden' | 'doubted';
  readonly term: string;
  /** ISO date. */
  readonly since: string;
}

export interface AboutView {
  readonly version: string;
  /** Null until it is read. */
  readonly build: AboutBuild | null;
  /** What became of "Erase everything"; null: it was not pressed. */
  readonly erased: Erased | null;
}

export interface OptionsActions {
  setOtherSites(rule: SitesView['otherSites']): void;
  setSite(pattern: string, on: boolean): void;
  /** Asks the browser for sites that are wanted already. Called within the click. */
  allow(sites: readonly string[]): void;
  /** What is new in the bundled list is wanted, or not. Called within the click. */
  takeNews(hosts: readonly string[], wanted: boolean): void;
  removeSite(pattern: string): void;
  /** The site that the reader typed, as rules name it; null: none. */
  siteIn(typed: string): string | null;
  /** Adds what the reader typed. Null: done; otherwise what is wrong with it. Called within the click. */
  addSite(typed: string): Promise<Message | null>;
  setReading(change: Partial<ReadingView>): void;
  setTopic(topic: string, choice: Partial<Pick<TopicRow, 'on' | 'level'>>): void;
  /** The terms of a topic, by the alphabet. Rejects where they cannot be read. */
  topicTerms(topic: string): Promise<readonly TopicTerm[]>;
  /** The reader knows all these entries. Never rejects. */
  know(entries: readonly string[]): Promise<BulkOutcome>;
  markAgain(term: KnownTerm): void;
  /** Never rejects. */
  markAllAgain(terms: readonly KnownTerm[]): Promise<BulkOutcome>;
  showKeys(): void;
  /** Open the sample story in a tab of its own. */
  openSample(): void;
  undo(): void;
  /** Null: it is done, and said elsewhere; otherwise what went wrong, in a sentence. */
  eraseEverything(): Promise<string | null>;
}
