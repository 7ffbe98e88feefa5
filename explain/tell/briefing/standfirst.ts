import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';

/** Between an editor's line and the text stand a byline, buttons, a date: at least so many blocks of the page that are no text. */
const leastBetween = 2;
/** The editor's line is short. */
const mostSentences = 3;

/**
 * The editor's line between headline and text: the article's first block, where the page has something else behind it before
 * the text goes on. Null where there is none.
 */
export function standfirstIn({ blocks }: PreparedArticle): PreparedBlock | null {
  const [first, second] = blocks;
  if (first === undefined || second === undefined || first.block.kind === 'heading') return null;
  const between = second.block.id - first.block.id - 1;
  return between >= leastBetween && first.sentences.length <= mostSentences ? first : null;
}
