import { nearestLanguage } from '../../explain/languages/languages.ts';
import { placesInArticle, type SearchedPlace } from '../../explain/look-up/places/places-in-article.ts';
import { type KnownArticle, knowArticle } from '../../explain/look-up/selection/known-article.ts';
import type { Article } from '../../explain/model/article.ts';
import { findPeople } from '../../explain/people/names/find-people.ts';
import { findPlaces } from '../../explain/places/find-places.ts';
import type { PlaceIndex } from '../../explain/places/place-index.ts';

/** An article as readers search in it. */
interface SearchedArticle {
  readonly known: KnownArticle;
  /** The places that it names; none without an index of places. */
  places(index: PlaceIndex | null): readonly SearchedPlace[];
}

/** @param people whether people and bodies are to be known */
export type ReadArticleOnce = (article: Article, people: boolean) => SearchedArticle;

/**
 * Keeps what is known of the article that was asked about last, and of no other: while a reader types, each letter asks about
 * the same one, and each message brings a copy of it.
 */
export function createArticleInMemory(know: typeof knowArticle = knowArticle): ReadArticleOnce {
  let last: { readonly asked: string; readonly read: SearchedArticle } | undefined;
  return (article, people) => {
    const asked = JSON.stringify([people, article]);
    if (last?.asked !== asked)
      last = { asked, read: searched(know(article, nearestLanguage(article.language), people)) };
    return last.read;
  };
}

function searched(known: KnownArticle): SearchedArticle {
  let places: readonly SearchedPlace[] | undefined;
  return {
    known,
    places(index) {
      if (index === null) return [];
      const { prepared } = known;
      places ??= placesInArticle(
        prepared.article,
        findPlaces(prepared, findPeople(prepared), index),
        index,
        prepared.language,
      );
      return places;
    },
  };
}
