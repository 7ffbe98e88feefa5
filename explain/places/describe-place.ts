import type { City, Country } from '../../glossary/places.ts';
import type { Language } from '../language/language.ts';
import type { PlaceFacts, PlaceMention } from '../model/place.ts';
import { foldWord } from '../text/words.ts';
import type { PlaceIndex } from './place-index.ts';

/**
 * What a card says of the place that a mention names; null where its id is none. Names of languages and currencies are the
 * engine's own in the language of the article; all else is what `glossary/places.jsonl` says.
 */
export function describePlace(
  { kind, place, text }: Pick<PlaceMention, 'kind' | 'place' | 'text'>,
  index: PlaceIndex,
  language: Language,
): PlaceFacts | null {
  if (kind === 'city') {
    const city = index.cities.get(place);
    return city === undefined ? null : cityFacts(city, index, language);
  }
  const country = index.countries.get(place);
  if (country === undefined) return null;
  const facts = countryFacts(country, index, language);
  if (kind !== 'government') return facts;
  return { ...facts, kind, name: language.places.governmentOf(facts.name), calledAs: text };
}

/** What a country or area is called and is: without its facts, of which names of languages and currencies are dear. */
export function titleOf(country: Country, language: Language): Pick<PlaceFacts, 'kind' | 'name' | 'is'> {
  const kind = country.countries === undefined ? 'country' : 'area';
  return { kind, name: nameOf(country, language), is: country.is };
}

function countryFacts(country: Country, { places }: PlaceIndex, language: Language): PlaceFacts {
  const { id, capital, seat, population, languages = [], currency, at, note, disputed, asOf } = country;
  return {
    ...titleOf(country, language),
    place: id,
    ...(capital === undefined ? {} : { capital }),
    ...(seat === undefined ? {} : { seat }),
    ...(population === undefined ? {} : { population: { people: population, asOf: String(places.populationYear) } }),
    ...(languages.length === 0 ? {} : { languages: languages.map((code) => calledIn(language, 'language', code)) }),
    ...(currency === undefined ? {} : { currency: { code: currency, name: calledIn(language, 'currency', currency) } }),
    note,
    ...(disputed === undefined ? {} : { disputed, area: id }),
    ...(asOf === undefined ? {} : { asOf }),
    countries: country.countries ?? [id],
    ...(at === undefined ? {} : { at }),
  };
}

function cityFacts(city: City, { places, countries }: PlaceIndex, language: Language): PlaceFacts {
  const country = countries.get(city.country);
  const area = countries.get(city.area ?? '') ?? (country?.disputed === undefined ? undefined : country);
  const disputed = city.disputed ?? area?.disputed;
  const asOf = city.asOf ?? area?.asOf;
  return {
    kind: 'city',
    place: city.id,
    name: city.name,
    is: city.is ?? cityIs(city, country, area, language),
    population: { people: city.population, asOf: places.citiesAsOf },
    ...(city.note === undefined ? {} : { note: city.note }),
    ...(disputed === undefined ? {} : { disputed }),
    ...(asOf === undefined ? {} : { asOf }),
    countries: area?.countries ?? [city.country],
    ...(area === undefined ? {} : { area: area.id }),
    at: city.at,
  };
}

/** "capital of France", "city in Crimea", "city in Bavaria, Germany"; of what is disputed only where it lies. */
function cityIs(city: City, country: Country | undefined, area: Country | undefined, language: Language): string {
  const { capitalOf, cityIn } = language.places;
  if (area !== undefined) return cityIn([nameOf(area, language)]);
  if (country === undefined) return cityIn([]);
  const name = nameOf(country, language);
  if (city.capital && foldWord(city.name) === foldWord(country.capital ?? '')) return capitalOf(name);
  return cityIn(city.region === undefined ? [name] : [city.region, name]);
}

function nameOf({ name, the }: Country, language: Language): string {
  return the ? language.places.withArticle(name) : name;
}

function calledIn({ code: locale }: Language, type: 'language' | 'currency', code: string): string {
  return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
}
