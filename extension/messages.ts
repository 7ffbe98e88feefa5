import type { KeptDensity } from '../contract/choices.ts';
import type { Erased } from '../contract/erased.ts';
import type { MarksHere } from '../contract/marks-here.ts';
import type { MetKey, MetWord } from '../contract/met-word.ts';
import type { Note, OwnWord, WordDraft, WordProblems } from '../contract/own-words.ts';
import type { PackFindings } from '../contract/pack-findings.ts';
import type { PageAnswer, PageSettings, PageState, PageTiming } from '../contract/page.ts';
import type { PointedAnswer } from '../contract/pointed.ts';
import type { SiteState } from '../contract/site-state.ts';
import type { SyncAct, SyncState } from '../contract/sync.ts';
import type { TopicSummary, TopicTerm } from '../contract/topic-terms.ts';
import type { SearchedPlace } from '../explain/look-up/places/places-in-article.ts';
import type { NamedAt } from '../explain/look-up/places/places-of.ts';
import type { AskedPlace, Fact, PersonMatch, SelectionAnswer } from '../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../explain/model/article.ts';
import type { Outline } from '../explain/model/outline.ts';
import type { StoryMap } from '../explain/model/place.ts';
import type { Explainer } from '../explain/model/reading.ts';
import type { PackSlice } from './backup/pack-slice.ts';
import type { GivenRows } from './backup/restore-rows.ts';
import type { MetPage } from './met/met-history.ts';
import type { ClosedPack, PackChoices, PackSummary } from './packs/pack.ts';

/**
 * Every message of the extension, by direction. A message is `{ type, … }`; its answer is the type beside it.
 * Nothing else is ever sent, and nothing is sent to the page itself. No type is in both directions: the sample story, on
 * pages of the extension's own, hears what is meant for the background, too.
 */

export interface ReadingAnswer extends PageAnswer {
  readonly kind: 'reading';
}

/** What held before a site was switched off from its own page ("Not on this site": card/leave-site.ts). */
export interface LeftSite {
  /** The reader's rule for it; `since` is an ISO date. Null: there was none. */
  readonly rule: { readonly on: boolean; readonly since: string } | null;
  /** The tab was explained once, by a click, without a rule. */
  readonly once: boolean;
}

/** Whom a search found, less what is to be told of them. */
type FoundPerson = Omit<PersonMatch, 'says' | 'named'>;

/** What became of a draft. */
export type KeptWord =
  | { readonly kind: 'kept'; readonly word: OwnWord }
  | { readonly kind: 'faulty'; readonly problems: WordProblems };

/** Page's script, popup → background. */
export interface ToBackground {
  /**
   * Read and explain this page. `highlights` is the random prefix under which this page's script registers its
   * highlights; the background styles them before it answers, unless they are `styled` since an answer before. `force`: the reader
   * says that it is an article.
   */
  explain: {
    request: { outline: Outline; highlights: string; styled: boolean; force: boolean };
    answer: ReadingAnswer | { kind: 'off' };
  };
  /** Inject card.js, and card-menu.js behind it, into the sender's frame, once. */
  'load-card': { request: object; answer: boolean };
  /**
   * An entry for a nested look-up, explained against the article at hand. Null: no such entry. `around`: the paragraph that
   * the reader looks at.
   */
  'look-up': { request: { entry: string; article: Article | null; around?: string }; answer: Explainer | null };
  /** The reader knows this entry (or does again not): marked no longer, everywhere. */
  know: { request: { entry: string; known: boolean }; answer: boolean };
  /** Mark this entry no longer (or again), everywhere; says nothing of what the reader knows. */
  hide: { request: { entry: string; hidden: boolean }; answer: boolean };
  /**
   * The reader found this meaning (a sense, or an entry without senses) wrong somewhere: from now on it takes clearer signs.
   * `meant`: the sense that is meant on the sender's page instead, as long as it is open.
   */
  doubt: { request: { meaning: string; doubted: boolean; meant?: string }; answer: boolean };
  /** How many marks the page in a tab has. Null: the sender's own tab. */
  'marks-here': { request: { tab: number | null }; answer: MarksHere };
  /** One notch more or fewer there, from now on; answered when the page shows it. At the end nothing changes. */
  'more-here': { request: { tab: number | null; by: 1 | -1 }; answer: MarksHere };
  /** So many marks on all pages: the reader's setting. */
  'keep-density': { request: { density: KeptDensity }; answer: boolean };
  /**
   * The card of this entry was opened. Nothing but a count is kept. True: so often that the reader should be asked, the
   * next time, whether to go on marking it.
   */
  opened: { request: { entry: string }; answer: boolean };
  /** All entries of which the reader should be asked that at their next opening. */
  'often-opened': { request: object; answer: readonly string[] };
  /** The reader is being asked whether to go on marking this entry: never ask again. */
  'asked-to-stop': { request: { entry: string }; answer: boolean };
  /** The card of a marked or pointed word was opened, which stands at `at` in `text`; sent only where met words are kept. */
  met: {
    request: { text: string; at: number } & Pick<MetWord, 'entry' | 'term' | 'meaning' | 'title'>;
    answer: boolean;
  };
  /** Words that the reader met, oldest first, from the first one after `after` on. Only the extension's own pages are answered. */
  'met-words': { request: { after: MetKey | null }; answer: MetPage };
  /** The answer is what was there, to be put back; null: nothing was. */
  'forget-met': { request: { key: MetKey }; answer: MetWord | null };
  'put-back-met': { request: { word: MetWord }; answer: boolean };
  /** Erase all of them. */
  'erase-met': { request: object; answer: boolean };
  /** Erase all that the extension keeps, and give back what the browser allows it. Only the extension's own pages are heard. */
  'erase-everything': { request: object; answer: Erased };
  /** Switch the sender's site off: the reader's rule. The answer is what takes it back. */
  'leave-site': { request: object; answer: LeftSite };
  'return-to-site': { request: { left: LeftSite }; answer: boolean };
  /** What the glossary and the article know of words that the reader selected, best first. */
  'explain-selection': { request: { text: string; article: Article | null }; answer: SelectionAnswer };
  /**
   * What the words of `text` around the character `at` name: the longest term, person or short form. Null: no word stands
   * there.
   */
  'explain-pointed': { request: { text: string; at: number; article: Article | null }; answer: PointedAnswer | null };
  /** The places on which the story at an address turns, on a map. Null: it turns on none, or the reader wants no places. */
  'story-map': { request: { article: Article; url: string | null }; answer: StoryMap | null };
  /** The places that an article names; none where the reader wants no places. */
  'places-in-article': { request: { article: Article }; answer: readonly SearchedPlace[] };
  /** What is known of a place that was found. Null: nothing, or the reader wants no places. */
  'look-up-place': { request: { asked: AskedPlace }; answer: Fact | null };
  /**
   * What is known of words that the reader typed, best first: entries, at most eight, and countries, where the reader wants
   * places; with an article what it says of them, too, and the places that it names.
   */
  search: { request: { query: string; article: Article | null }; answer: SelectionAnswer };
  /** Somebody (or a body) whom a search in the article found, with what they say there and where else it names them. */
  'person-in-article': { request: { article: Article; person: FoundPerson }; answer: PersonMatch };
  /** All places where an article names one of its people. `people`: the names of all of them. */
  'places-of-person': {
    request: { article: Article; people: readonly string[]; name: string };
    answer: readonly NamedAt[];
  };
  /** Search for these words in the popup; where the browser does not open it, in a tab of its own. */
  'search-for': { request: { query: string }; answer: boolean };
  /** Show this entry in the popup, where no page can read it; where the browser does not open it, in a tab of its own. `writing`: with the field for a note. */
  'show-own': { request: { entry: string; writing: boolean }; answer: boolean };
  /** Show this entry in the browser's side panel. False: the sender is in no tab. */
  'open-panel': { request: { entry: string }; answer: boolean };
  /** Words that the reader explained, by term, and notes beside entries. Only the extension's own pages are answered. */
  'own-words': { request: object; answer: { words: readonly OwnWord[]; notes: readonly Note[] } };
  /** What is wrong with a word that is being written. */
  'check-word': { request: { draft: WordDraft }; answer: WordProblems };
  /** Keep a word, new or changed. Rejects where it could not be stored. */
  'keep-word': { request: { draft: WordDraft }; answer: KeptWord };
  /** The answer is what was there, to be put back; null: nothing was. */
  'drop-word': { request: { id: string }; answer: OwnWord | null };
  /** Keep a note beside an entry; without text there is none any more. `writing`: more may follow in a moment. */
  'keep-note': { request: { entry: string; term: string; text: string; writing: boolean }; answer: boolean };
  /** Open the options where a word is written, this one begun. `around`: what stands around it on the page. */
  'write-word': { request: { term: string; around: string }; answer: boolean };
  /** The topics of the bundled glossary, by their names in it. */
  topics: { request: object; answer: readonly TopicSummary[] };
  /** The terms of a topic, by the alphabet; none where there is no such topic. */
  'topic-terms': { request: { topic: string }; answer: readonly TopicTerm[] };
  /** What these entries (or the entries of these senses) are called, in the same order. Null: there is no such entry. */
  'name-entries': { request: { entries: readonly string[] }; answer: readonly (string | null)[] };
  /** The reader's packs of terms, in their order. */
  packs: { request: object; answer: readonly PackSummary[] };
  /** Wordings that the bundled glossary explains, whatever pack has them. */
  'plain-wordings': { request: object; answer: readonly string[] };
  /** Begin a pack, in place of any of that name once it is closed. The answer is the key by which to fill and close it. */
  'open-pack': { request: { name: string; language: string; answersOnly: boolean }; answer: string };
  /** The next entries of a pack, as they stand in its file, in parts of about a thousand. */
  'fill-pack': { request: { draft: string; items: readonly unknown[] }; answer: PackFindings };
  /** The pack is whole and counts from now on, in open tabs too. */
  'close-pack': { request: { draft: string; choices?: PackChoices }; answer: ClosedPack };
  /** Give up a pack that was begun, and what was stored of it. */
  'give-up-pack': { request: { draft: string }; answer: boolean };
  /** Have a pack answer only or be marked as well, or switch it on or off, in open tabs too. */
  'set-pack': { request: { name: string } & Partial<PackChoices>; answer: boolean };
  /** Put packs in this order: of two that have a wording the first explains it. Others stay behind these. */
  'arrange-packs': { request: { names: readonly string[] }; answer: boolean };
  'remove-pack': { request: { name: string }; answer: boolean };
  /** A pack's entries from a number on, some at a time. `store`: of the answer before, so that no two packs are mixed. */
  'read-pack': { request: { name: string; from: number; store: string | null }; answer: PackSlice };
  /** The next rows of a part that is to be restored. A new `draft` gives up any other. */
  'fill-restore': { request: { draft: string; rows: readonly unknown[] }; answer: boolean };
  /** Restore them, all at once. Rejects where not all `count` rows are there, or they could not be stored; then nothing was changed. */
  'close-restore': { request: { draft: string; count: number } & Omit<GivenRows, 'rows'>; answer: boolean };
  /** What is done about syncing; the answer is how it stands then. Only the extension's own pages are answered. */
  sync: { request: { act: SyncAct }; answer: SyncState };
  /** What the popup may offer for this address. `tab`: the one that it is open in, if any. */
  'site-state': { request: { url: string; tab?: number }; answer: SiteState };
  /** Run once on this tab, by the reader's click (activeTab). False: the browser does not allow it here. */
  'explain-once': { request: { tab: number }; answer: boolean };
  /** Switch a site on or off: the reader's rule. Whether the browser allows it is asked where the click was. */
  'set-site': { request: { site: string; on: boolean }; answer: SiteState };
}

/** Background or popup → the page's script of one tab. */
export interface ToPage {
  /** Settings, rules, permissions or packs changed: ask again, and paint again or stop. */
  refresh: { request: object; answer: boolean };
  /** Only the look of the marks, or how cards open, changed: nothing is read or asked again. */
  look: { request: { look: PageSettings }; answer: boolean };
  /** Open the card of the next or previous painted term. False: there is none. */
  step: { request: { by: 1 | -1 }; answer: boolean };
  /**
   * Open a card on `text`, or on what is selected. `quiet`: no marks are wanted here, for the reader only asked about
   * these words. False: nothing is selected.
   */
  'explain-words': { request: { text: string | null; quiet: boolean }; answer: boolean };
  /** Take all marks off the page until it is loaded anew, or put them back. True: they are off. */
  pause: { request: object; answer: boolean };
  /** Scroll to a block (or a span of it) and flash it. */
  jump: { request: { block: number; start?: number; end?: number }; answer: boolean };
  /** What the script holds now. */
  state: { request: object; answer: PageState };
  /** "It is an article: explain it". */
  force: { request: object; answer: PageState };
  /** How long it took, in milliseconds; for measuring. Null: no session runs. */
  timing: { request: object; answer: PageTiming | null };
}

export type Message<Contract> = {
  [Type in keyof Contract]: { type: Type } & (Contract[Type] extends { request: infer Request } ? Request : never);
}[keyof Contract];

export type Answer<Contract, Type extends keyof Contract> = Contract[Type] extends { answer: infer A } ? A : never;

export type Handlers<Contract, Sender> = {
  [Type in keyof Contract]: (
    message: Contract[Type] extends { request: infer Request } ? Request : never,
    sender: Sender,
  ) => Promise<Answer<Contract, Type>> | Answer<Contract, Type>;
};
