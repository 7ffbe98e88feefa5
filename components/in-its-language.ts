import { interfaceDirection, interfaceLanguage } from '../i18n/translate.ts';
import { textDirection } from './text-direction.ts';

/** The glossary's, and so that of every article that is explained unless the reader insists. */
const glossaryLanguage = 'en';

/** For an element whose words are not the interface's own: their language (empty: nobody knows it) and the way they run. */
export function inItsLanguage(text: string, language: string | null = glossaryLanguage) {
  return { lang: language ?? '', dir: textDirection(text) };
}

/** For an element whose words are the interface's. */
export function inOurLanguage() {
  return { lang: interfaceLanguage(), dir: interfaceDirection() };
}
