import type { Article, FaqPair, Role } from './article.ts';

/** All that Newsgloss knows of one page: what the card, the briefing and the command line show. */
export interface Reading {
  readonly isArticle: boolean;
  readonly language: string | null;
  readonly article: Article;
  /** Every mention in the right sense, in reading order; those to paint are flagged. */
  readonly mentions: readonly Mention[];
  /** By entry id: one for each mentioned entry. */
  readonly explainers: Readonly<Record<string, Explainer>>;
  readonly briefing: Briefing;
}

export type MentionSource = 'glossary' | 'article' | 'own';

export interface Mention {
  /** Block id. */
  readonly block: number;
  /** [start, end) in characters (UTF-16 code units) of the block's text. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly text: string;
  /** Entry id; for terms that only the article explains `article:` and the term ("article:IWC"). */
  readonly entry: string;
  readonly painted: boolean;
  readonly source: MentionSource;
  /** Another wording of the entry than its headword and short form. */
  readonly alias?: true;
}

/** Why an ambiguous word was taken in this sense. */
export interface Why {
  /**
   * `wording`: the words as they stand mean nothing else; `cues`: words near by that the glossary names; `context`: the other
   * words around; `elsewhere`: another place of the article decided; `usual`: nothing speaks against its usual meaning.
   */
  readonly rule: 'wording' | 'cues' | 'context' | 'elsewhere' | 'usual';
  /** The cues found, as the article writes them. */
  readonly cues: readonly string[];
}

/** A verbatim piece of the article: whole sentences. */
export interface Passage {
  readonly block: number;
  /** [start, end) of the text in the block. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the text's first sentence leans on the one before it ("But", "She", "The move"), which is not part of it. */
  readonly leansBack: boolean;
  /** Why it was chosen. */
  readonly reason: 'definition' | 'background' | 'faq' | 'consequence' | 'mention';
  readonly role: Role;
  readonly section: string | null;
  readonly paragraph: number | null;
  /** Who says it, as a label; null for the article's own voice, and where the text itself says who. */
  readonly speaker: string | null;
  /** Whether the passage is, or holds, a quotation. */
  readonly quoted: boolean;
}

export interface FaqMatch {
  readonly kind: FaqPair['kind'];
  readonly question: string | null;
  readonly answer: string;
  /** First block of the answer, to jump to; null where the pair is only in the page's metadata. */
  readonly block: number | null;
  /** The number of that block as readers see it. */
  readonly paragraph: number | null;
}

/** A reader's earlier meetings with a term, as a card tells them. */
export interface Meetings {
  /** At least one. */
  readonly times: number;
  /** ISO date of the last one. */
  readonly last: string;
  /** How that day is told: by its name, by its date where it is near, else by its month. */
  readonly when: 'today' | 'yesterday' | 'onDay' | 'inMonth';
  /** Whether its year is told, too: it is of another. */
  readonly withYear: boolean;
}

export interface Explainer {
  readonly entry: string;
  readonly source: MentionSource;
  /** What the reader wrote beside it. */
  readonly note?: string;
  readonly term: string;
  /** Initials or short form, shown beside the term. */
  readonly short?: string;
  /** Empty for terms that only the article explains. */
  readonly definition: string;
  /** Nothing of it is known yet: its card asks what the words name there, as if the reader had pointed at them. */
  readonly isAsked?: true;
  /** Id of the chosen sense, for entries with several. */
  readonly sense?: string;
  /** In words, with the countries to which it belongs: "party membership. United Kingdom, Ireland". */
  readonly senseLabel?: string;
  /** For entries with several senses: the others. */
  readonly otherSenses?: readonly { readonly id: string; readonly label: string; readonly definition: string }[];
  /** What the words may mean besides, and the glossary does not explain. */
  readonly rivals?: readonly string[];
  /** For an ambiguous entry: what decided that it is meant, at its first mention. */
  readonly why?: Why;
  /** The cues that a card names, where the words could mean something else. */
  readonly because?: readonly string[];
  /** For an initialism that only the article explains: what it stands for. */
  readonly expansion?: string;
  readonly matters?: string;
  readonly where?: readonly string[];
  readonly unlike?: readonly { readonly term: string; readonly note: string }[];
  readonly contested?: { readonly over: 'meaning' | 'use' | 'effect'; readonly note: string };
  readonly example?: string;
  /** How it came about. */
  readonly origin?: string;
  readonly related?: readonly { readonly id: string; readonly term: string }[];
  readonly checkIn?: readonly string[];
  /** Month in which the facts were last confirmed, "2025-11". */
  readonly asOf?: string;
  /** The month from which on it may have changed. */
  readonly changedFrom?: string;
  /** How often the reader met it before, and when last; null where never or not to be told, absent where that is not kept. */
  readonly met?: Meetings | null;
  /**
   * What of it is the reader's own is not to be shown where a page could read it: the note, `met`, and, of a word or pack of
   * theirs, all of it.
   */
  readonly closed?: true;
  /** All, ranked, best first; also those of the paragraph in which the reader is. */
  readonly passages: readonly Passage[];
  readonly faq: readonly FaqMatch[];
}

/** One line of the briefing: verbatim, with its way back. */
export interface Line {
  readonly block: number;
  readonly text: string;
  readonly paragraph: number | null;
  /** Whether the text leans on what stands before it and is not part of it: only quotations may, and events that are not shown. */
  readonly leansBack: boolean;
}

/** An event that the article dates. */
export interface TimelineItem extends Line {
  /** ISO 8601, as precise as the article: "2019", "2019-03" or "2019-03-12". */
  readonly date: string;
  /** Whether the briefing shows it: one for a date, where there are three. */
  readonly shown?: true;
}

export interface Person {
  readonly name: string;
  /** What the article says they are, in its words; empty if it does not. */
  readonly description: string;
  readonly block: number;
  readonly paragraph: number | null;
  /** Whether the briefing shows them: at most six, no private witnesses. */
  readonly shown: boolean;
}

export interface Perspective extends Line {
  readonly speaker: string;
  readonly description: string;
  readonly quoted: boolean;
  /** Whether the text itself names the speaker so: no label need say it again. */
  readonly saysWho: boolean;
}

export interface Briefing {
  /** What happened. */
  readonly gist: readonly Line[];
  /** What led here. */
  readonly background: readonly Line[];
  readonly people: readonly Person[];
  /** All dated events, by date; their sentences may stand in other sections too. */
  readonly timeline: readonly TimelineItem[];
  /** Who says what. */
  readonly perspectives: readonly Perspective[];
  /** No speaker where the article itself tells it. */
  readonly next: readonly Perspective[];
  readonly faq: readonly FaqMatch[];
  readonly bottomLine: readonly Line[];
  /** Every term once, in the order in which all lists show them: those with a mark in reading order, then the others. */
  readonly words: readonly ListedWord[];
}

export interface ListedWord {
  readonly entry: string;
  /** Whether it is painted somewhere in the article. */
  readonly marked: boolean;
  /** The block in which the article explains the term. */
  readonly explainedIn: number | null;
}
