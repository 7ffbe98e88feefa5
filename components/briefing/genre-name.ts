import type { Genre } from '../../explain/model/article.ts';
import { t } from '../../i18n/translate.ts';

/** What readers are told of an article's kind; null for a report, which is what they expect. */
export function genreName(genre: Genre): string | null {
  return genre === 'report' ? null : t(`briefing.genre.${genre}`);
}
