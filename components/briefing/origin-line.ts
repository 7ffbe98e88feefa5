import type { ArticleMeta } from '../../explain/model/article.ts';
import { t } from '../../i18n/translate.ts';
import { dateInWords } from './dates.ts';
import { genreName } from './genre-name.ts';

/** Kind, paper, author and date of an article in one line, as far as they are known; empty where nothing is. */
export function originLine({ genre, site, byline, published }: ArticleMeta): string {
  return [genreName(genre), site, byline, published && dateInWords(published)]
    .filter((fact) => fact !== null && fact !== '')
    .reduce<string>((facts, fact) => (facts === '' ? `${fact}` : t('briefing.origin', { facts, fact: `${fact}` })), '');
}
