import { countries as listed } from 'countries-list';
import { bannedIn } from '../check-style.ts';
import type { Problem } from '../read-topics.ts';
import { isCity, keysOf } from './compile-cities.ts';
import type { GeoName } from './geonames.ts';
import type { CountrySource } from './place-schemas.ts';
import type { PlaceSources } from './read-place-sources.ts';

/** What all places may weigh, in bytes. */
export const mostBytes = 300_000;

/** Islands that have a code of their own and are told with the territory to which they belong. */
const toldElsewhere: ReadonlySet<string> = new Set(['AC', 'TA']);

/** What the schemas of places cannot see, because it needs all of them or the packages. */
export function checkPlaces(sources: PlaceSources, geonames: readonly GeoName[]): readonly Problem[] {
  return [
    ...checkIds(sources.countries),
    ...checkWordings(sources.countries),
    ...sources.countries.flatMap(checkText),
    ...checkCities(sources, geonames),
  ];
}

const problem = (entry: string, message: string): Problem => ({ file: 'countries', entry, message });

function checkIds(countries: readonly CountrySource[]): readonly Problem[] {
  const ids = countries.map(({ id }) => id);
  const codes: ReadonlySet<string> = new Set(Object.keys(listed));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => problem(id, 'stands there twice')),
    ...ids.filter((id) => /^[A-Z]/.test(id) && !codes.has(id)).map((id) => problem(id, 'is no country’s code')),
    ...[...codes]
      .filter((code) => !ids.includes(code) && !toldElsewhere.has(code))
      .map((code) => problem(code, 'has no entry')),
    ...countries
      .filter(({ id, countries: own }) => /^[a-z]/.test(id) !== (own !== undefined))
      .map(({ id }) => problem(id, 'a part of a country, and only that, has `countries`')),
  ];
}

/** A wording that means two places must say by which cues they are told apart. */
function checkWordings(countries: readonly CountrySource[]): readonly Problem[] {
  const sure = countries.flatMap(({ id, name, also = [], doubtful = [] }) => {
    const unsure = doubtful.flatMap(({ wordings }) => wordings);
    return [name, ...also].filter((wording) => !unsure.includes(wording)).map((wording) => ({ id, wording }));
  });
  return [...Map.groupBy(sure, ({ wording }) => wording.toLowerCase()).values()]
    .filter((same) => same.length > 1)
    .map((same) => problem(same[0]?.id ?? '', `"${same[0]?.wording}" is also one of ${same[1]?.id}`));
}

function checkText({ id, name, note, disputed, asOf }: CountrySource): readonly Problem[] {
  return [
    ...[note, disputed ?? ''].flatMap((text) => bannedIn(text, name)).map((message) => problem(id, message)),
    ...(disputed !== undefined && asOf === undefined ? [problem(id, 'what is disputed needs `asOf`')] : []),
  ];
}

/** What is said of a city that GeoNames does not have was mistyped, or is no longer needed. */
function checkCities({ cities, countries }: PlaceSources, geonames: readonly GeoName[]): readonly Problem[] {
  const known = new Set(geonames.filter(isCity).flatMap(keysOf));
  const plain = new Set(geonames.filter(isCity).map(({ name }) => name));
  const areas = new Set(countries.map(({ id }) => id));
  const renamed = Object.entries(cities.names).flatMap(([country, names]) =>
    Object.keys(names).map((name) => `${name} ${country}`),
  );
  const names = new Set([...Object.values(cities.names).flatMap((own) => Object.values(own).flat())]);
  const unused = cities.doubtful.filter((name) => ![names, plain, known].some((own) => own.has(name)));
  const named = [...renamed, ...cities.dropped, ...cities.notes.map(({ city }) => city)];
  return [
    ...unused.map((name) => ({ ...problem(name, 'is doubtful, but no city’s name'), topic: 'cities' })),
    ...named
      .filter((key) => !known.has(key))
      .map((key) => ({ ...problem(key, 'is no city of GeoNames’'), topic: 'cities' })),
    ...cities.notes
      .filter(({ area }) => area !== undefined && !areas.has(area))
      .map(({ city }) => ({ ...problem(city, 'lies in an area without an entry'), topic: 'cities' })),
  ];
}
