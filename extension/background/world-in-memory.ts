import type { Language } from '../../explain/language/language.ts';
import type { WorldFacts } from '../../explain/look-up/facts/fact-mentions.ts';
import { allCountries, type SearchedPlace } from '../../explain/look-up/places/places-in-article.ts';
import type { Fact } from '../../explain/look-up/selection/selection-answer.ts';
import type { LocatorMap, MapPlace } from '../../explain/model/locator-map.ts';
import type { PlaceFacts } from '../../explain/model/place.ts';
import { buildPlaceIndex } from '../../explain/places/place-index.ts';
import { readCountries, readPlacesFile } from '../../glossary/places-file.ts';
import type { QuantityData, UnitSystem } from '../../glossary/quantities/quantity-data.ts';
import { drawLocatorMap } from '../../map/locator-map.ts';
import { readWorld } from '../../map/world.ts';
import { readOnce } from '../read-once.ts';

/** The bundled files about the world, each read when a reader first asks for what is in it. */
export interface WorldFiles {
  readQuantities(): Promise<string>;
  readPlaces(): Promise<string>;
  readMap(): Promise<string>;
}

/** Which kinds of answers the reader wants. */
export interface WantedFacts {
  readonly numbers: boolean;
  readonly places: boolean;
}

/** What is known of amounts and places. */
export interface WorldInMemory {
  /** Never rejects: what cannot be read is not known. @param country of the article's site; null: unknown */
  facts(wanted: WantedFacts, language: Language, country: string | null): Promise<WorldFacts>;
  /** Every country, territory and part of one, as it is searched for: read without any city. Never rejects. */
  countries(language: Language): Promise<readonly SearchedPlace[]>;
  /** The same with a map of where a place lies. */
  withMap(fact: Fact): Promise<Fact>;
  /** Several places on one map, in their order; null where none of them can be shown. */
  drawMap(places: readonly PlaceFacts[]): Promise<LocatorMap | null>;
}

/** @param system by which the reader counts */
export function createWorldInMemory(
  files: WorldFiles,
  system: UnitSystem,
  log: (what: string, error: unknown) => void,
): WorldInMemory {
  const quantities = readOnce(async () => JSON.parse(await files.readQuantities()) as QuantityData);
  const places = readOnce(async () => readPlacesFile(await files.readPlaces()));
  const indexes = new Map<string, ReturnType<typeof buildPlaceIndex>>();
  const read = readOnce(async () => readCountries(await files.readPlaces()));
  const searched = new Map<string, readonly SearchedPlace[]>();
  const countriesFor = async (language: Language) => {
    const countries = searched.get(language.code) ?? allCountries(await read(), language);
    searched.set(language.code, countries);
    return countries;
  };
  const map = readOnce(async () => readWorld(await files.readMap()));
  const known = <Value>(what: string, read: Promise<Value>) =>
    read.catch((error: unknown) => {
      log(`What is known of ${what} cannot be read.`, error);
      return null;
    });
  const indexFor = async (language: Language) => {
    const index = indexes.get(language.code) ?? buildPlaceIndex(await places(), language);
    indexes.set(language.code, index);
    return index;
  };
  const drawMap: WorldInMemory['drawMap'] = async (places) => {
    const world = await known('the map', map());
    return world && drawLocatorMap(world, places.flatMap(placesOnMap));
  };
  return {
    async facts(wanted, language, country) {
      const [numbers, named] = await Promise.all([
        wanted.numbers ? known('numbers', quantities()) : null,
        wanted.places ? known('places', indexFor(language)) : null,
      ]);
      return { quantities: numbers, places: named, system, country };
    },
    async countries(language) {
      return (await known('countries', countriesFor(language))) ?? [];
    },
    async withMap(fact) {
      if (fact.kind !== 'place') return fact;
      const drawn = await drawMap([fact.facts]);
      return drawn ? { ...fact, map: drawn } : fact;
    },
    drawMap,
  };
}

/** Whether a map can show the place. */
export function isOnMap(place: PlaceFacts): boolean {
  return placesOnMap(place).length > 0;
}

/** A country in its colour, a city by a point in it, a disputed area in nobody's colour; no other part of a country. */
function placesOnMap({ countries, area, at, kind }: PlaceFacts): readonly MapPlace[] {
  const point = at === undefined ? null : ([at[1], at[0]] as const);
  if (kind === 'area') return area === undefined ? [] : [{ country: null, area, at: null, isPoint: false }];
  return [{ country: countries[0] ?? null, area: null, at: point, isPoint: kind === 'city' }];
}
