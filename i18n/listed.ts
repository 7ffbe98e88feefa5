import { interfaceLanguage } from './translate.ts';

/** Items one after the other, as the language lists them ("2 new, 1 changed"). */
export function listed(items: Iterable<string>): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(items);
}
