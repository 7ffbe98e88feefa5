import type { LocatorMap } from './locator-map.ts';

/** What the words of an article name: a country or territory, a part of one, a city, or the government that sits in a capital. */
export type PlaceKind = 'country' | 'area' | 'city' | 'government';

/** Where an article names a place. */
export interface PlaceMention {
  readonly kind: PlaceKind;
  /** Id of the country, area or city; of a government that of its country. */
  readonly place: string;
  /** Block id. */
  readonly block: number;
  /** [start, end) in characters (UTF-16 code units) of the block's text. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly text: string;
}

/** What a card says of a place. Numbers and codes are formatted where they are shown. */
export interface PlaceFacts {
  readonly kind: PlaceKind;
  /** Id as in `PlaceMention.place`. */
  readonly place: string;
  /** With its article: "the Netherlands". Of a government that of its country. */
  readonly name: string;
  /** "country in West Africa", "city in Bavaria, Germany" */
  readonly is: string;
  /** Only a government: the words that stand for it, "Moscow". */
  readonly calledAs?: string;
  readonly capital?: string;
  /** Where the government sits, if not in the capital. */
  readonly seat?: string;
  /** About; `asOf` is the year, or the month, of the figure's source. */
  readonly population?: { readonly people: number; readonly asOf: string };
  /** The main languages in English. */
  readonly languages?: readonly string[];
  readonly currency?: { readonly code: string; readonly name: string };
  /** What readers of news mix up, in our own words. */
  readonly note?: string;
  /** Who disputes it, and how. */
  readonly disputed?: string;
  /** Month in which note and dispute were last confirmed. */
  readonly asOf?: string;
  /** The countries in which it lies, for a map; more than one where that is disputed. */
  readonly countries: readonly string[];
  /** The disputed area (an id) that it is, or in which it lies. */
  readonly area?: string;
  readonly at?: readonly [latitude: number, longitude: number];
}

/** The places on which a story turns, on one map. */
export interface StoryMap {
  readonly map: LocatorMap;
  /** In the order of the map's middles, by which they are numbered. */
  readonly places: readonly StoryMapPlace[];
}

/** A place of a story, and where the article names it first. */
export interface StoryMapPlace extends Pick<PlaceMention, 'kind' | 'place' | 'block' | 'start' | 'end' | 'text'> {
  /** With its article: "the Netherlands". */
  readonly name: string;
  /** "country in West Africa" */
  readonly is: string;
  /** The number by which readers know the block. */
  readonly paragraph: number | null;
}
