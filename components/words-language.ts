import { textDirection } from './text-direction.ts';

/** Attributes that tell in which language words are, and where their lines begin. */
export interface WordsLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** ISO 639-1. */
export const glossaryLanguage = 'en';

/** The attributes of words that keep their own language, whatever the interface's is. Null: it is unknown. */
export function wordsIn(language: string | null, words: string): WordsLanguage {
  return { lang: language ?? '', dir: textDirection(words) };
}

/** The same of words of the glossary. */
export function wordsOfGlossary(words: string): WordsLanguage {
  return wordsIn(glossaryLanguage, words);
}
