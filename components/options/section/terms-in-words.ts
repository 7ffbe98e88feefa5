import { plural } from '../../../i18n/translate.ts';

/** "1 term", "12,345 terms". */
export function termsInWords(count: number): string {
  return plural('options.termCount', count);
}
