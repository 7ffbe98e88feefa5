import type { SearchedPlace } from '../../explain/look-up/places/places-in-article.ts';
import type { Article } from '../../explain/model/article.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

const asked = new WeakMap<Article, Promise<readonly SearchedPlace[]>>();

/** The places that an article names, asked for once. Never rejects: whom nobody answers knows of none. */
export function placesOfArticle(article: Article): Promise<readonly SearchedPlace[]> {
  const places = asked.get(article) ?? toBackground({ type: 'places-in-article', article }).catch(() => []);
  asked.set(article, places);
  return places;
}
