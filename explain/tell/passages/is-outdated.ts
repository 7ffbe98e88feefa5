import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';

/**
 * Whether words of an older entry of a live blog count time from the hour when it was written ("this evening"): under the
 * latest one's date they would say another day.
 */
export function isOutdated(
  text: string,
  { block: { block } }: Sentence,
  { article, language }: PreparedArticle,
): boolean {
  const starts = (article.entries ?? []).toSorted((a, b) => a - b);
  const own = starts.findLast((start) => start <= block.id);
  return own !== undefined && own !== article.entries?.[0] && language.briefing.fromNow.test(text);
}
