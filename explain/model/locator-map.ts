/** Where on the world something is to be shown. */
export interface MapPlace {
  /** ISO 3166-1 alpha-2 code of the country or territory that is shown in colour; null: none is. */
  readonly country: string | null;
  /** Id of a disputed area, on which the map is drawn and which is in nobody's colour; null: it is none. */
  readonly area: string | null;
  /** [longitude, latitude] in degrees; null: not known. */
  readonly at: readonly [longitude: number, latitude: number] | null;
  /** It is a point, and not the whole country. A country too small to be seen is one, too. */
  readonly isPoint: boolean;
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
  readonly dots: readonly MapPoint[];
  /** The middle of each place, in their order, where a map of several is to number them; null: it is not in sight. */
  readonly middles: readonly (MapPoint | null)[];
  /** Disputed areas in sight, to be hatched over and named. */
  readonly disputed: readonly { readonly name: string; readonly path: string }[];
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}
