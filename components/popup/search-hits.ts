import type { GlossaryHit } from '../../explain/search/search-glossary.ts';
import type { ArticleHit, SearchView } from './popup-view.ts';

export type SearchHit =
  | { readonly kind: 'glossary'; readonly hit: GlossaryHit }
  | { readonly kind: 'article'; readonly hit: ArticleHit };

/** Both sources in the order in which the arrow keys walk them. Nothing without a query. */
export function hitsOf({ query, glossary, article }: SearchView): readonly SearchHit[] {
  if (query.trim() === '') return [];
  return [
    ...glossary.map((hit): SearchHit => ({ kind: 'glossary', hit })),
    ...article.map((hit): SearchHit => ({ kind: 'article', hit })),
  ];
}

export const listId = 'search-hits';

/** The DOM id of a hit, for `aria-activedescendant`. */
export function hitId(at: number): string {
  return `search-hit-${at}`;
}
