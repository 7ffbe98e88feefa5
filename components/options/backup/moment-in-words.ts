import { formatDate } from '../../../i18n/format-date.ts';
import { interfaceLanguage } from '../../../i18n/translate.ts';

/** "12 March 2026 at 14:05", in the reader's own time. @param moment ISO date-time */
export function momentInWords(moment: string): string {
  const format = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return formatDate(format, new Date(moment));
}
