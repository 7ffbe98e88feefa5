import type { City, Country, Places } from './places.ts';

/** Changes with the file's layout. */
const format = 1;

/** What stands of a city in the file: all that its country and region do not say. */
type Rest = Omit<City, 'id' | 'name' | 'country' | 'region' | 'population' | 'at'>;
type Row = readonly [name: string, thousands: number, latitude: number, longitude: number, rest?: Rest];

interface Head {
  readonly format: number;
  readonly populationYear: number;
  readonly citiesAsOf: string;
  /** So many lines of countries follow. */
  readonly countries: number;
}

interface CityLine {
  readonly country: string;
  readonly region?: string;
  readonly cities: readonly Row[];
}

/** Places as one text: a line with what holds for all, a line for each country, and one for the cities of each region. */
export function writePlacesFile({ populationYear, citiesAsOf, countries, cities }: Places): string {
  const head: Head = { format, populationYear, citiesAsOf, countries: countries.length };
  const byRegion = Map.groupBy(cities, ({ country, region = '' }) => `${country} ${region}`);
  const lines = [...byRegion.values()].map((own): CityLine => {
    const { country = '', region } = own[0] ?? {};
    return { country, ...(region === undefined ? {} : { region }), cities: own.map(rowOf) };
  });
  return `${[head, ...countries, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function rowOf({ id: _id, name, country: _country, region: _region, population, at, ...rest }: City): Row {
  const thousands = Math.round(population / 1000);
  return Object.keys(rest).length === 0 ? [name, thousands, ...at] : [name, thousands, ...at, rest];
}

/** @throws Error where this is not what `writePlacesFile` wrote */
export function readPlacesFile(text: string): Places {
  const { head, lines } = linesOf(text);
  const cities = lines.slice(head.countries).flatMap((line) => citiesOf(JSON.parse(line)));
  const countries = countriesOn(lines, head);
  return { populationYear: head.populationYear, citiesAsOf: head.citiesAsOf, countries, cities };
}

/** The countries of such a file, without its cities. @throws Error where it is none */
export function readCountries(text: string): readonly Country[] {
  const { head, lines } = linesOf(text);
  return countriesOn(lines, head);
}

function linesOf(text: string) {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const head: unknown = JSON.parse(first);
  if (!isHead(head) || lines.length < head.countries) throw new Error('This is no file of places.');
  return { head, lines };
}

function countriesOn(lines: readonly string[], { countries }: Head): readonly Country[] {
  return lines.slice(0, countries).map((line): Country => JSON.parse(line));
}

function citiesOf({ country, region, cities }: CityLine): readonly City[] {
  return cities.map(([name, thousands, latitude, longitude, rest]) => ({
    id: cityId(name, country, region),
    name,
    country,
    ...(region === undefined ? {} : { region }),
    population: thousands * 1000,
    at: [latitude, longitude],
    ...rest,
  }));
}

/** "us/springfield-illinois": a country has one city of a name, or one in each region. */
export function cityId(name: string, country: string, region?: string): string {
  return `${country}/${region === undefined ? name : `${name} ${region}`}`.toLowerCase().replaceAll(' ', '-');
}

function isHead(head: unknown): head is Head {
  return head !== null && typeof head === 'object' && 'format' in head && head.format === format && 'countries' in head;
}
