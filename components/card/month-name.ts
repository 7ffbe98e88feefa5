import { interfaceLanguage } from '../../i18n/translate.ts';

/** "2025-11" as "November 2025". The middle of the month in UTC, so that no reader's time zone moves it. */
export function monthName(yearMonth: string): string {
  const middle = new Date(`${yearMonth}-15`);
  return middle.toLocaleDateString(interfaceLanguage(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
