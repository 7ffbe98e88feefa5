import type { Country } from '../../../glossary/places.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { PlaceMention } from '../../model/place.ts';
import { describePlace, titleOf } from '../../places/describe-place.ts';
import type { PlaceIndex } from '../../places/place-index.ts';
import { type NamedAt, placeIn } from './places-of.ts';

/** A place that can be searched for. */
export interface SearchedPlace extends Pick<PlaceMention, 'kind' | 'place' | 'text'> {
  /** With its article: "the Netherlands". */
  readonly name: string;
  readonly is: string;
  /** All by which it may be called. */
  readonly wordings: readonly string[];
  /** Where the article names it, in reading order. */
  readonly named: readonly NamedAt[];
}

/** The places that an article names, each once, in the order in which it names them; a government by each of its names. */
export function placesInArticle(
  { blocks }: Article,
  mentions: readonly PlaceMention[],
  index: PlaceIndex,
  language: Language,
): readonly SearchedPlace[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const called = (mention: PlaceMention) => (mention.kind === 'government' ? mention.text : '');
  const groups = Map.groupBy(mentions, (mention) => `${mention.kind} ${mention.place} ${called(mention)}`);
  return [...groups.values()].flatMap((own): readonly SearchedPlace[] => {
    const [first] = own;
    const facts = first && describePlace(first, index, language);
    if (!facts) return [];
    const { kind, place, text } = first;
    const isGovernment = kind === 'government';
    return [
      {
        kind,
        place,
        text,
        name: isGovernment ? text : facts.name,
        is: isGovernment ? facts.name : facts.is,
        wordings: isGovernment
          ? [text]
          : [...new Set([...wordingsOf(kind, place, index), ...own.map((one) => one.text)])],
        named: own.flatMap(({ block, start, end }) => {
          const at = byId.get(block);
          return at ? [placeIn(at, start, end)] : [];
        }),
      },
    ];
  });
}

/** Every country, territory and part of one that is known, wherever it lies. */
export function allCountries(countries: readonly Country[], language: Language): readonly SearchedPlace[] {
  return countries.map((country) => {
    const { id: place, name: text } = country;
    return { ...titleOf(country, language), place, text, wordings: wordingsOfCountry(country), named: [] };
  });
}

function wordingsOf(kind: PlaceMention['kind'], place: string, { countries, cities }: PlaceIndex): readonly string[] {
  if (kind === 'city') {
    const city = cities.get(place);
    return city === undefined ? [] : [city.name, ...(city.also ?? [])];
  }
  const country = countries.get(place);
  return country === undefined ? [] : wordingsOfCountry(country);
}

function wordingsOfCountry({ name, also = [], doubtful = [] }: Country): readonly string[] {
  return [name, ...also, ...doubtful.flatMap(({ wordings }) => wordings)];
}
