import { interfaceLanguage } from '../../../i18n/translate.ts';

/** "0.5 seconds". */
export function secondsInWords(milliseconds: number): string {
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
    milliseconds / 1000,
  );
}
