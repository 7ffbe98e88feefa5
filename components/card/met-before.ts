import type { Meetings } from '../../explain/model/reading.ts';
import { interfaceLanguage, plural, t } from '../../i18n/translate.ts';

/** "Met before: twice, last in March". */
export function metBefore(meetings: Meetings): string {
  const { times, when } = meetings;
  const date = dateOf(meetings);
  if (times === 1) return t(`met.${when}.once`, { date });
  if (times === 2) return t(`met.${when}.twice`, { date });
  return plural(`met.${when}.times`, times, { date });
}

function dateOf({ last, when, withYear }: Meetings): string {
  return new Date(last).toLocaleDateString(interfaceLanguage(), {
    ...(when === 'onDay' && { day: 'numeric' }),
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
}
