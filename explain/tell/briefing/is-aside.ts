import type { PreparedArticle } from '../../text/prepared-article.ts';
import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';
import type { GistPiece } from './gist-pieces.ts';

/**
 * Whether a piece tells no second news: half of what the next sentence takes back, what had been before the news, or
 * something of a year gone by.
 */
export function isAside({ text, isHalf, sentence }: GistPiece, { article }: PreparedArticle): boolean {
  const { backdrop, yearFirst } = sentence.block.language.briefing;
  const told = maskQuotes(text, spansInQuotes(text));
  const year = Number(yearFirst.exec(told)?.[1] ?? Number.NaN);
  return isHalf === true || backdrop.test(told) || year < Number(article.meta.published?.slice(0, 4) ?? Number.NaN);
}
