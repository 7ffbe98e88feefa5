import type { Language } from '../../language/language.ts';
import { findBracketed } from './bracketed.ts';
import { findInWords } from './in-words.ts';
import type { Introduction } from './long-form.ts';

/** All initialisms that a text introduces, in brackets or in words, in the order in which they stand. */
export function findIntroductions(text: string, language: Language): readonly Introduction[] {
  return [...findBracketed(text, language), ...findInWords(text, language)].sort((a, b) => a.start - b.start);
}
