import { interfaceDirection, interfaceLanguage, isolated } from './translate.ts';

/**
 * Items one after the other, as the language lists them ("2 new, 1 changed").
 * @param type "conjunction": the last comes after "and"
 */
export function listed(items: Iterable<string>, type: 'unit' | 'conjunction' = 'unit'): string {
  const list = new Intl.ListFormat(interfaceLanguage(), { type }).format([...items].map(isolated));
  // The list itself runs as the interface does, whatever its first item is written in.
  return interfaceDirection() === 'rtl' ? `\u2067${list}\u2069` : list;
}
