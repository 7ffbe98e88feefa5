/** An article as `explain/read/` understood it. Plain, readonly, serialisable. */
export interface Article {
  /** Whether this page is one article, as opposed to a front page, a list, a shop, a forum … */
  readonly isArticle: boolean;
  /** ISO 639-1 code of the text's language (639-3 where there is none), or null where it cannot be told. */
  readonly language: string | null;
  /** The page states another language than its text is taken for, or neither tells one: a second opinion is worth asking. */
  readonly languageInDoubt?: true;
  readonly meta: ArticleMeta;
  /** The body in reading order, without the headline. Block ids are those of the Outline. */
  readonly blocks: readonly Block[];
  readonly faq: readonly FaqPair[];
  /** Of a live blog whose entries say when they were written: the first paragraph of each, the latest entry first. */
  readonly entries?: readonly number[];
  /** False where the page was not read to its end: then nothing may be called absent. */
  readonly complete: boolean;
  /** Where the page holds further stories: [from, to), ids of the Outline's blocks between which the reader is at this one. */
  readonly reach?: readonly [from: number, to: number];
}

export interface ArticleMeta {
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601 date or date-time, as the page states it; null if it does not, or contradicts itself. */
  readonly published: string | null;
  /** When it was last changed, likewise; absent where the page says nothing of it. */
  readonly modified?: string;
  readonly site: string | null;
  readonly genre: Genre;
}

/**
 * What kind of text the publisher says it is, after schema.org's subtypes of NewsArticle ('report' also where nothing is
 * said). 'background': an explainer; 'sponsored': paid for by an advertiser.
 */
export type Genre = 'report' | 'live' | 'background' | 'analysis' | 'opinion' | 'review' | 'sponsored';

/** A caption is a table's: those of pictures are no text of the article. */
export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'table' | 'caption';

/** What a block does in the article. */
export type Role = 'lead' | 'news' | 'background' | 'quote' | 'analysis' | 'next' | 'faq' | 'summary' | 'other';

export interface Block {
  /** The id of the Outline's block, and so the way back to the page. Ascending, not contiguous. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
  readonly role: Role;
  /** How probable the role is, where it was told by the wording; absent where a heading or the block's shape says it. */
  readonly chance?: number;
  /** The heading it stands under, word for word; null before the first. */
  readonly section: string | null;
  /** The number shown to readers ("paragraph 5"): counts all blocks but headings and captions from 1. Null for those. */
  readonly paragraph: number | null;
  readonly quiet: readonly (readonly [start: number, end: number])[];
  readonly folded?: true;
}

export interface FaqPair {
  /** `definition`: of a term that the publisher explains; `backstory`: how the article came about (schema.org). */
  readonly kind: 'question' | 'definition' | 'backstory';
  /** Null where the page shows an answer without its question, and for a backstory. Of a definition the term. */
  readonly question: string | null;
  readonly answer: string;
  /** Ids of the answer's blocks; empty where the pair is only in the page's metadata. */
  readonly blocks: readonly number[];
}
