import { plural, t } from '../../i18n/translate.ts';

/** "3 words are marked." */
export function markedInWords(marked: number): string {
  return marked === 0 ? t('sample.noneMarked') : plural('sample.marked', marked);
}
