/** Systems of measures by which readers count; the British one keeps miles, feet and acres, but has degrees Celsius. */
export type UnitSystem = 'metric' | 'us' | 'uk';

/** What news counts in, as `units.yaml` says it. */
export interface Unit {
  readonly id: string;
  /** One and many of it: "square mile", "square miles". */
  readonly term: string;
  readonly plural: string;
  /** How else it is written, in any case. */
  readonly wordings?: readonly string[] | undefined;
  /** How else it is written, in exactly these letters. */
  readonly symbols?: readonly string[] | undefined;
  /** What stands before the number: "magnitude 6". */
  readonly before?: readonly string[] | undefined;
  /** Words one of which must stand in the sentence for its wording to mean it. */
  readonly only?: readonly string[] | undefined;
  /** Units of one dimension can be converted into each other, and compared. */
  readonly dimension: string;
  /** How many of its dimension's base one of it is. */
  readonly factor: number;
  /** The unit in which readers of another system count the same. */
  readonly to?: { readonly [System in UnitSystem]?: string | undefined } | undefined;
  /** What is converted into it is said in another unit below so many of it, or from so many on, and not at all below the least. */
  readonly below?: { readonly value: number; readonly unit: string } | undefined;
  readonly from?: { readonly value: number; readonly unit: string } | undefined;
  readonly least?: number | undefined;
  readonly definition?: string | undefined;
  readonly source?: readonly string[] | undefined;
}

/** What an amount may be set beside, as `comparators.yaml` says it. */
export interface Comparator {
  readonly id: string;
  readonly name: string;
  /** Of `many`: the plural. */
  readonly many?: string | undefined;
  /** One known thing, a row of them, or a whole of which the amount is a share. */
  readonly way: 'alike' | 'many' | 'share';
  readonly dimension: string;
  /** Of a length, what is measured. */
  readonly of?: 'height' | 'distance' | undefined;
  /** In the base of the dimension; of money in its currency. */
  readonly value: number;
  readonly units?: readonly string[] | undefined;
  /** Countries (ISO 3166-1 alpha-2) of which the article must surely be. */
  readonly where?: readonly string[] | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly never?: readonly string[] | undefined;
  /** Of `many`: from how many to how many. */
  readonly multiples?: readonly number[] | undefined;
  /** Only for amounts "a day". */
  readonly per?: string | undefined;
  readonly currency?: string | undefined;
  readonly source: string;
  /** When the figure held, as ISO 8601: "2024". */
  readonly date: string;
  /** It changes from year to year: nothing of other years is set beside it. */
  readonly ages?: true | undefined;
}

/** All that is known of quantities, as it ships. */
export interface QuantityData {
  readonly units: readonly Unit[];
  readonly comparators: readonly Comparator[];
}
