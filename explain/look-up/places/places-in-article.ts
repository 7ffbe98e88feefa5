import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { PlaceMention } from '../../model/place.ts';
import { describePlace } from '../../places/describe-place.ts';
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
export function allCountries(index: PlaceIndex, language: Language): readonly SearchedPlace[] {
  return [...index.countries.values()].flatMap(({ id: place, name: text }): readonly SearchedPlace[] => {
    const facts = describePlace({ kind: 'country', place, text }, index, language);
    if (facts === null) return [];
    const { kind, name, is } = facts;
    return [{ kind, place, text, name, is, wordings: wordingsOf(kind, place, index), named: [] }];
  });
}

function wordingsOf(kind: PlaceMention['kind'], place: string, { countries, cities }: PlaceIndex): readonly string[] {
  if (kind === 'city') {
    const city = cities.get(place);
    return city === undefined ? [] : [city.name, ...(city.also ?? [])];
  }
  const country = countries.get(place);
  if (country === undefined) return [];
  return [country.name, ...(country.also ?? []), ...(country.doubtful ?? []).flatMap(({ wordings }) => wordings)];
}
