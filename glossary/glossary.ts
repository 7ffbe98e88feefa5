/** One entry as it ships: what `glossary/topics/*.yaml` says, checked and compiled. Fields as in docs/glossary-style.md. */
export interface GlossaryEntry {
  readonly id: string;
  /** The subject it belongs to; of a reader's own entries, that they are. */
  readonly topic: string;
  /** The glossary's topic that an entry of the reader's own belongs to, where it says so. */
  readonly subject?: string;
  readonly term: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly kind: 'concept' | 'process' | 'law' | 'body' | 'event' | 'place' | 'role' | 'label';
  /** The best-informed reader who may still want it. */
  readonly level: 1 | 2 | 3;
  /** Of ten thousand texts of news, how many mention it; missing where none of those counted does. */
  readonly frequency?: number;
  readonly where?: readonly string[];
  /** Present unless the entry has senses. */
  readonly definition?: string;
  readonly matters?: string;
  readonly senses?: readonly GlossarySense[];
  readonly unlike?: readonly { readonly term: string; readonly note: string }[];
  readonly example?: string;
  /** How it came about. */
  readonly origin?: string;
  readonly contested?: { readonly over: 'meaning' | 'use' | 'effect'; readonly note: string };
  /** Words that must stand near for the entry to be meant. `*` any ending, `…` up to six words. */
  readonly cues?: readonly string[];
  /** Words that speak against it where they stand near; an entry with these alone is meant wherever they do not. */
  readonly unless?: readonly string[];
  /** Other meanings of its wordings, never shown: where one of them is likelier, the words are left alone. */
  readonly rivals?: readonly GlossaryRival[];
  /** In the news its words nearly always mean it: taken without a cue where nothing speaks for another meaning. */
  readonly predominant?: true;
  /** Other countries have something of the same name: meant in a story of `where` only. */
  readonly namesakes?: true;
  /** Verb phrases in their base form that name it, found in every inflection: "lift sanctions". */
  readonly verbs?: readonly string[];
  readonly asOf?: string;
  readonly related: readonly string[];
  readonly source?: readonly string[];
}

export interface GlossaryRival {
  /** In a few words, for a reader who says that the entry is not meant: "a US league of college sports". */
  readonly means: string;
  /** Which of the entry's wordings mean it too; all that are not written out in full where this is missing. */
  readonly wordings?: readonly string[];
  readonly cues: readonly string[];
}

export interface GlossarySense {
  /** "entry/sense". */
  readonly id: string;
  /** Where this sense is for other readers than the entry. */
  readonly level?: 1 | 2 | 3;
  readonly aliases?: readonly string[];
  readonly where?: readonly string[];
  readonly definition: string;
  readonly matters?: string;
  readonly cues?: readonly string[];
  readonly unless?: readonly string[];
  readonly predominant?: true;
  readonly verbs?: readonly string[];
}

/** What the build compiles of the topics. */
export interface Glossary {
  /** In which it is written, as an ISO 639-1 code. */
  readonly language: string;
  /** Sorted by topic and id. */
  readonly entries: readonly GlossaryEntry[];
}
