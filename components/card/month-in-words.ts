import { formatDate } from '../../i18n/format-date.ts';
import { interfaceLanguage } from '../../i18n/translate.ts';

/** "2025-11" as "November 2025", and of "2025-11-03" as much as is wanted. In UTC, so that no reader's time zone moves it. */
export function monthInWords(date: string, withYear = true, withDay = false): string {
  const format = new Intl.DateTimeFormat(interfaceLanguage(), {
    ...(withDay && { day: 'numeric' }),
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return formatDate(format, new Date(date));
}
