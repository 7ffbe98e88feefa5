/** How a language says amounts; numbers come formatted. */
export interface QuantityWords {
  /** For `Intl.NumberFormat`. */
  readonly locale: string;
  /** "About 5", or "5" where it is exact. */
  about(amount: string, isExact: boolean): string;
  /** "480 kilometres". */
  amount(count: string, one: string, many: string): string;
  /** The long form of a number: "1,200,000,000 euros, or 1,200 million"; `smaller`: the same in millions or billions. */
  inFull(
    count: string,
    unit: string,
    smaller: { readonly count: string; readonly in: 'millions' | 'billions' } | null,
  ): string;
  /** "5 to 7". */
  range(low: string, high: string): string;
  /** "1 in 5". */
  odds(some: number, formatted: string): string;
  /** "A fifth"; `odds` where there is no word for it. */
  share(some: number, of: number, formatted: string): string;
  percent(value: string): string;
  percentagePoints(value: string, isOne: boolean): string;
  /** "about 1 in 5 of the 58,000 people" */
  ofTheCounted(share: string, whole: string): string;
  /** A part of a whole, in what is counted: "about 7,000 of the 58,000 people". */
  partOfTheCounted(part: string, whole: string): string;
  /** "About two thirds more than £6". */
  change(change: Change, earlier: string): string;
  /** "2 percentage points less than 15%". */
  pointsOnly(points: string, grows: boolean, earlier: string): string;
  /** "About 1 in 40 of all people in Kenya (55 million, 2024)". */
  ofPopulation(share: string, country: string, people: string, year: string): string;
  /** "Shared among all in Kenya, about 3 pounds each". */
  perHead(amount: string, country: string, people: string, year: string): string;
  /** "About twice the area of Wales". */
  alike(multiple: Multiple, of: 'area' | 'height' | 'distance', name: string): string;
  many(count: string, many: string): string;
  /** "about 2% of what …" */
  ofWhole(share: string, name: string): string;
}

/** How much more or less the later amount is. */
export type Change =
  | { readonly kind: 'share'; readonly grows: boolean; readonly share: string }
  /** What is left of it: "half". */
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'times'; readonly times: string };

/** How many times, or which part of, something known. */
export type Multiple =
  | { readonly kind: 'same' }
  | { readonly kind: 'times'; readonly times: number }
  | { readonly kind: 'half' };
