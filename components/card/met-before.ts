import type { Meetings } from '../../explain/model/reading.ts';
import { plural, t } from '../../i18n/translate.ts';
import { monthInWords } from './month-in-words.ts';

/** "Met before: twice, last in March". */
export function metBefore({ times, when, last, withYear }: Meetings): string {
  // To format a date takes long, and a card opens in a moment.
  const date = when === 'onDay' || when === 'inMonth' ? monthInWords(last, withYear, when === 'onDay') : '';
  if (times === 1) return t(`met.${when}.once`, { date });
  if (times === 2) return t(`met.${when}.twice`, { date });
  return plural(`met.${when}.times`, times, { date });
}
