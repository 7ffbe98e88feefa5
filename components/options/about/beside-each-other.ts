import { interfaceLanguage } from '../../../i18n/translate.ts';

/** "3,961 entries, 463 news sites": what is counted, in one line, as the language lists such things. */
export function besideEachOther(counted: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(counted);
}
