import { nearestLanguage } from '../../explain/languages/languages.ts';
import { withArticle } from '../../explain/look-up/selection/explain-selection.ts';
import { knowArticle } from '../../explain/look-up/selection/known-article.ts';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';

/** Adds what an article says to answers of the glossary. Reads the article once. */
export function searchInArticle(article: Article): (answer: SelectionAnswer) => SelectionAnswer {
  const known = knowArticle(article, nearestLanguage(article.language));
  return (answer) => withArticle(answer, known);
}
