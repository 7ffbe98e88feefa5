/** An amount that an article states: a sum, a share, a count, a measure. Plain, readonly, serialisable. */
export interface Quantity {
  /** Block id. */
  readonly block: number;
  /** [start, end) in characters (UTF-16 code units) of the block's text, with sign and unit, without hedge. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** In the unit or currency as written: 1,200,000,000 for "€1.2bn". The lower one of a range. */
  readonly value: number;
  /** The upper one of a range. */
  readonly to?: number;
  /** Id of the unit; null for sums and plain counts. */
  readonly unit: string | null;
  readonly currency: Currency | null;
  /** What is counted, as written: "new homes". Null where it is not said right there. */
  readonly things: string | null;
  /** In what time, or for each of what: "year", "share". */
  readonly per: string | null;
  /** Significant digits as written; zeros at the end of a whole number say nothing. */
  readonly digits: number;
  readonly hedge: Hedge | null;
}

/**
 * `points`: differences between percentages; `share`: "one in five", "two thirds"; `multiple`: "three times as many"; `duration`: a
 * length of time.
 */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rank'
  | 'share'
  | 'multiple';

/** How exact the writer says it is. */
export type Hedge = 'about' | 'more' | 'less' | 'nearly' | 'up to' | 'at least';

export interface Currency {
  /** ISO 4217; null where only the article's country could tell whose dollars they are. */
  readonly code: string | null;
  readonly one: string;
  readonly many: string;
  /** The country whose currency alone it is (ISO 3166-1 alpha-2); null: of several, or unknown. */
  readonly country: string | null;
}

/** What a card says of an amount; each part null where it would not help. */
export interface QuantityFacts {
  /** As written. */
  readonly written: string;
  /** The same in full: "1,200,000,000 euros". */
  readonly inFull: string | null;
  readonly unit: { readonly term: string; readonly definition: string } | null;
  /** In the reader's measures: "about 480 kilometres". */
  readonly conversion: string | null;
  readonly proportion: Proportion | null;
}

/** An amount beside something that is easier to grasp. */
export interface Proportion {
  readonly text: string;
  /** Set beside the article's own figures, restated by arithmetic alone, or beside something from our own data. */
  readonly basis: 'article' | 'arithmetic' | 'comparator';
  /** Of a comparator: where its figure stands, and when it held. */
  readonly source: string | null;
  readonly date: string | null;
  /** Of the article's own figure: where it stands. */
  readonly place: QuantityPlace | null;
}

export interface QuantityPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The number by which readers know the block. */
  readonly paragraph: number | null;
}
