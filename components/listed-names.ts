import { interfaceLanguage } from '../i18n/translate.ts';

/** Names one after the other, as the interface's language lists them: "Lisk, Oren". */
export function listedNames(names: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(names);
}
