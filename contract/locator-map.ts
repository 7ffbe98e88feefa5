/** Where on the world something is to be shown. */
export interface MapPlace {
  /** ISO 3166-1 alpha-3 code of the country or territory. */
  readonly country: string;
  /** [longitude, latitude] in degrees, for a place smaller than its country, or one too small to be seen; null: all of it. */
  readonly at: readonly [longitude: number, latitude: number] | null;
}

/** A drawing of where a place lies, in units of its own: values for SVG's attributes, nothing to be parsed. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** Path of all land. */
  readonly land: string;
  /** Path of the borders between countries. */
  readonly borders: string;
  /** Path of what is shown; empty where it is too small to be seen. */
  readonly here: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Disputed areas in sight, to be hatched over and named. */
  readonly disputed: readonly { readonly name: string; readonly path: string }[];
}
