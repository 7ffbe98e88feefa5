import type { PlaceIndex } from '../../places/place-index.ts';
import type { Population } from '../../quantities/context.ts';

/** How many live in a country. @param code ISO 3166-1 alpha-2; null as an answer: nobody knows */
export function populationIn(code: string, { countries, places }: PlaceIndex): Population | null {
  const country = countries.get(code);
  if (country?.population === undefined) return null;
  return {
    people: country.population,
    year: String(places.populationYear),
    country: country.the ? `the ${country.name}` : country.name,
    source: 'Unicode CLDR',
  };
}
