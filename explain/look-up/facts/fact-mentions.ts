import type { QuantityData, UnitSystem } from '../../../glossary/quantities/quantity-data.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import { findPeople } from '../../people/names/find-people.ts';
import { describePlace } from '../../places/describe-place.ts';
import { findPlaces } from '../../places/find-places.ts';
import type { PlaceIndex } from '../../places/place-index.ts';
import { describeQuantity } from '../../quantities/describe-quantity.ts';
import { findQuantities } from '../../quantities/find-quantities.ts';
import { prepareArticle } from '../../text/prepared-article.ts';
import type { Fact } from '../selection/selection-answer.ts';
import { populationIn } from './population-in.ts';

/** What is known besides the glossary: of amounts and of places. Null: the reader wants none of that kind. */
export interface WorldFacts {
  readonly quantities: QuantityData | null;
  readonly places: PlaceIndex | null;
  /** By which measures the reader counts. */
  readonly system: UnitSystem;
  /** The country (ISO 3166-1 alpha-2) of the article's site, whose dollars are meant by "$"; null: unknown. */
  readonly country: string | null;
}

/** Where an article states an amount or names a place, and what there is to say of it. */
export interface FactMention {
  readonly block: number;
  /** [start, end) of the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null: nothing that would help a reader. */
  fact(): Fact | null;
}

/** The amounts and places of an article, each kind in reading order. Time linear in its text. */
export function factMentions(article: Article, language: Language, world: WorldFacts): readonly FactMention[] {
  const prepared = prepareArticle(article, language);
  const { places, quantities: data, system, country } = world;
  const amounts = data === null ? [] : findQuantities(prepared, data, country);
  const populationOf = (code: string) => (places === null ? null : populationIn(code, places));
  const named = places === null ? [] : findPlaces(prepared, findPeople(prepared), places);
  return [
    ...amounts.map((amount) => ({
      ...amount,
      fact(): Fact | null {
        const context = { prepared, quantities: amounts, data: data ?? noData, system, country: null, populationOf };
        const facts = describeQuantity(amount, context);
        return facts && { kind: 'quantity', facts };
      },
    })),
    ...named.map((mention) => ({
      ...mention,
      fact(): Fact | null {
        const facts = places && describePlace(mention, places, language);
        return facts && { kind: 'place', facts };
      },
    })),
  ];
}

const noData: QuantityData = { units: [], comparators: [] };
