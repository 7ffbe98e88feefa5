import type { City } from '../../places.ts';
import { cityId } from '../../places-file.ts';
import type { GeoName } from './geonames.ts';
import type { CitySources, Regions } from './place-schemas.ts';
import type { PlaceSources } from './read-place-sources.ts';

const fewestPeople = 100_000;
/** So many times bigger a city is the one meant, where nothing tells two of a country apart. */
const farBigger = 10;

/**
 * The cities that ship: of more than 100,000 people and no part of another, called as English-speaking news calls them.
 * Of two of one name in one country or region the far bigger one, else neither.
 */
export function compileCities(
  { cities: sources, regions, countries }: PlaceSources,
  geonames: readonly GeoName[],
): readonly City[] {
  const dropped = new Set(sources.dropped);
  const names = new Set(countries.flatMap(({ name, also = [] }) => [name, ...also]));
  const compile = cityCompiler(sources, regions);
  const compiled = geonames
    .filter((place) => isCity(place) && !keysOf(place).some((key) => dropped.has(key)))
    .map(compile)
    .filter(({ name }) => !names.has(name));
  return oneOfEach(compiled).toSorted(byPlace);
}

function cityCompiler({ names, doubtful, notes }: CitySources, regions: Regions): (place: GeoName) => City {
  const unsure = new Set(doubtful);
  const noteOf = new Map(notes.map(({ city, ...note }) => [city, note]));
  return (place) => {
    const { country, feature, population, at } = place;
    const [name = '', ...also] = names[country]?.[place.name] ?? [nameOf(place)];
    const region = regions[country]?.[place.region];
    const wordings = [name, ...also].filter((one) => unsure.has(one) || unsure.has(`${one} ${country}`));
    return {
      id: cityId(name, country, region),
      name,
      country,
      ...(region === undefined ? {} : { region }),
      ...(also.length === 0 ? {} : { also }),
      population: rounded(population),
      at,
      ...(wordings.length === 0 ? {} : { doubtful: wordings }),
      ...(feature === 'PPLC' ? { capital: true } : {}),
      ...noteOf.get(`${place.name} ${country}`),
    };
  };
}

/** Of more than 100,000 people; neither a part of a city nor a place that is no more. */
export function isCity({ population, feature }: GeoName): boolean {
  return population >= fewestPeople && feature !== 'PPLX' && feature !== 'PPLH' && feature !== 'PPLQ';
}

/** As `dropped` in cities.yaml names it. */
export function keysOf({ name, country, region }: GeoName): readonly string[] {
  return [`${name} ${country}`, `${name} ${country} ${region}`];
}

/** Without the length marks of transcriptions, which English news does not write; with its own accents kept. */
function nameOf({ name, ascii }: GeoName): string {
  const isTranscribed = /[āēīōūĀĒĪŌŪḩşţẕẖḨŢŞ‘’]/u.test(name);
  return isTranscribed ? ascii.replaceAll(/[`']/g, '') : name;
}

/** Hundreds of thousands to the nearest ten thousand, millions in three figures. */
function rounded(population: number): number {
  return Number(population.toPrecision(population < 1_000_000 ? 2 : 3));
}

function oneOfEach(cities: readonly City[]): readonly City[] {
  return [...Map.groupBy(cities, ({ id }) => id).values()].flatMap((same) => {
    const [first, second] = same.toSorted((a, b) => b.population - a.population);
    if (first === undefined) return [];
    return second === undefined || first.population >= farBigger * second.population ? [first] : [];
  });
}

function byPlace(a: City, b: City): number {
  const [one, other] = [`${a.country} ${a.region ?? ''}`, `${b.country} ${b.region ?? ''}`];
  if (one !== other) return one < other ? -1 : 1;
  return b.population - a.population || (a.id < b.id ? -1 : 1);
}
