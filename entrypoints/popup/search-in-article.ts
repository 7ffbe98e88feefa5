import { nearestLanguage } from '../../explain/languages/languages.ts';
import type { SearchedPlace } from '../../explain/look-up/places/places-in-article.ts';
import { withArticle, withPlaces } from '../../explain/look-up/selection/explain-selection.ts';
import { knowArticle } from '../../explain/look-up/selection/known-article.ts';
import { withPeopleInArticle } from '../../explain/look-up/selection/person-in-article.ts';
import type { PersonMatch, SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';

/**
 * Adds what an article says, and the places that it names, to answers of the glossary. Reads the article once.
 * @param people whether people and bodies of the article are wanted
 */
export function searchInArticle(
  article: Article,
  places: readonly SearchedPlace[],
  people: boolean,
): (answer: SelectionAnswer) => SelectionAnswer {
  const language = nearestLanguage(article.language);
  const known = knowArticle(article, language, people);
  return (answer) => withPlaces(withArticle(answer, known), places, language);
}

/** Somebody who was found, with what they say and where they are named again. */
export function personIn(article: Article, person: PersonMatch): PersonMatch {
  const [found = person] = withPeopleInArticle([person], knowArticle(article, nearestLanguage(article.language)));
  return found;
}
