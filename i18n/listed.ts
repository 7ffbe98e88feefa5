import { interfaceLanguage, isolated } from './translate.ts';

/**
 * Items one after the other, as the language lists them ("2 new, 1 changed").
 * @param type "conjunction": the last comes after "and"
 */
export function listed(items: Iterable<string>, type: 'unit' | 'conjunction' = 'unit'): string {
  // The list itself runs as the interface does, whatever its first item is written in.
  return isolated(new Intl.ListFormat(interfaceLanguage(), { type }).format([...items].map(isolated)));
}
