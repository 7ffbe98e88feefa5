/**
 * What the page's script saw: the visible blocks of a document in reading order, and the boxes they sit in.
 *
 * An Outline is made in the page (`page/`) in one walk and judged in the background (`explain/read/`). It holds no
 * DOM node and no opinion: whether a block belongs to the article is decided later, by pure code.
 *
 * Text is normalised once, here, so that every later offset counts in the same string: runs of white space (also
 * non-breaking) are one space, soft hyphens and zero-width spaces are dropped, `<br>` is "\n"; two in a row, or a blank line
 * that the style shows, end the block. The page can turn an offset back into a DOM position because it repeats the same walk.
 */
export interface Outline {
  readonly meta: PageMeta;
  /** Boxes (elements) that hold blocks; index 0 is `<body>`. A box's parent always comes before it. */
  readonly boxes: readonly OutlineBox[];
  readonly blocks: readonly OutlineBlock[];
  /** False where the walk stopped at its limit of blocks or characters: then nothing may be called absent. */
  readonly complete: boolean;
  /** Id of a block of the story that the reader is at, where a page holds several. Absent: the first. */
  readonly at?: number;
}

export interface OutlineBox {
  /** Index of the enclosing box; -1 for `<body>`. */
  readonly parent: number;
  /** Lower-case tag name. */
  readonly tag: string;
  /**
   * class, id, role, itemprop, data-component/testid/atom-type … as written, joined by spaces, cut at 400 characters.
   * `readArticle` makes words of it first (`explain/read/hints-as-words.ts`): it costs the page's thread nothing.
   */
  readonly hint: string;
}

export type OutlineKind =
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'table'
  | 'caption'
  /** The visible label of something that unfolds: `<summary>`, an accordion's button. */
  | 'question'
  /** `<dt>` and `<dd>`. */
  | 'term'
  | 'definition';

/** [start, end) in characters (UTF-16 code units) of the block's text. */
export type Span = readonly [start: number, end: number];

/** The rank of a heading or a line that states none: below all of `<h1>` to `<h6>` but the last. */
export const lowestRank = 6;

export interface OutlineBlock {
  /** Position in `Outline.blocks`. Stable for as long as the page's script holds this outline. */
  readonly id: number;
  readonly kind: OutlineKind;
  /** 1 to 6, headings only. */
  readonly level?: number;
  readonly text: string;
  /** Index of the innermost box. */
  readonly box: number;
  /** Spans in which nothing is ever marked: links, code, form fields, editable text. In order, not overlapping. */
  readonly quiet: readonly Span[];
  /** Characters of the text that sit inside links. */
  readonly linkChars: number;
  /** Characters of the text that are bold. */
  readonly boldChars: number;
  /** True inside a closed `<details>` or a collapsed accordion: read, but not visible now. */
  readonly folded?: true;
}

export interface PageMeta {
  /** Without fragment. */
  readonly url: string;
  readonly title: string;
  /** `lang` of the document, as written; empty if none. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `<meta>` name/property/itemprop (lower-case) → content; the first of each name. */
  readonly tags: Readonly<Record<string, string>>;
  /** Raw text of `application/ld+json` scripts, together at most 300,000 characters. */
  readonly jsonLd: readonly string[];
  /** First `<time datetime>` of the document, as written. */
  readonly time: string | null;
}
