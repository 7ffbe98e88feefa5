import type { Article } from '../../explain/model/article.ts';
import type { Explainer, Reading } from '../../explain/model/reading.ts';

/**
 * Looks entries up for a reader of this page: what its reading holds is at hand, only the rest is asked for.
 * @param reading null: the page is not read
 * @param ask resolves to null where there is no such entry; rejects where nobody answers
 */
export function lookUpIn(
  reading: Pick<Reading, 'explainers' | 'article'> | null,
  ask: (entry: string, article: Article | null) => Promise<Explainer | null>,
): (entry: string) => Promise<Explainer | null> {
  return async (entry) => reading?.explainers[entry] ?? ask(entry, reading?.article ?? null);
}
