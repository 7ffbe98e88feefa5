import type { Country, Places } from '../../places.ts';
import { compileCities } from './compile-cities.ts';
import { type CountryData, populationYear, readCountryData } from './country-data.ts';
import { citiesAsOf, type GeoName } from './geonames.ts';
import type { CountrySource } from './place-schemas.ts';
import type { PlaceSources } from './read-place-sources.ts';

/** Places as they ship: what people wrote, joined with what the packages say. */
export function compilePlaces(sources: PlaceSources, geonames: readonly GeoName[]): Places {
  const data = readCountryData();
  const chief = chiefTowns(geonames);
  return {
    populationYear,
    citiesAsOf,
    countries: sources.countries
      .map((source) => compileCountry(source, data.get(source.id), chief.get(source.id)))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    cities: compileCities(sources, geonames),
  };
}

/** Of each country the capital, else the largest town. */
function chiefTowns(geonames: readonly GeoName[]): ReadonlyMap<string, GeoName> {
  const chief = new Map<string, GeoName>();
  for (const place of geonames) {
    const known = chief.get(place.country);
    if (known === undefined || rank(place) > rank(known)) chief.set(place.country, place);
  }
  return chief;
}

function rank({ feature, population }: GeoName): number {
  return feature === 'PPLC' ? Number.POSITIVE_INFINITY : population;
}

function compileCountry(source: CountrySource, data: CountryData = {}, town: GeoName | undefined): Country {
  const { note, disputed, asOf, capital, population, languages, currency, seat, ...rest } = source;
  const facts = {
    capital: capital === undefined ? data.capital : capital,
    seat,
    population: population === undefined ? data.population : population,
    languages: languages ?? data.languages,
    currency: currency ?? data.currency,
    at: town?.at,
  };
  return { ...rest, ...known(facts), note, ...known({ disputed, asOf }) };
}

type Known<Fields> = { readonly [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** Without what is not there. */
function known<const Fields extends object>(fields: Fields): Known<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as Known<Fields>;
}
