import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';
import { foldPhrase } from './phrases.ts';

/**
 * What is said of the page as a whole. Counted once a page: taken for an article; headline equal after folding case and
 * signs; genre equal; date of publication beginning with the annotated day.
 */
export function judgeHead({ annotation, readings }: ReadPage): readonly Finding[] {
  const { isArticle, meta } = readings[2].article;
  const { title, genre, published } = annotation;
  return [
    finding('is an article', isArticle, 'not taken for an article'),
    finding('title', foldPhrase(meta.title) === foldPhrase(title), `"${meta.title}" for "${title}"`),
    finding('genre', meta.genre === genre, `${meta.genre} for ${genre}`),
    finding('published', meta.published?.startsWith(published) === true, `${meta.published} for ${published}`),
  ];
}
