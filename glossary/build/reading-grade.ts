import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsIn } from '../schema.ts';

/**
 * School grade (US years) at which a text is understood, by the Flesch–Kincaid formula (Kincaid, Fishburne, Rogers and
 * Chissom 1975): 0.39 words a sentence + 11.8 syllables a word − 15.59.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
  return fleschKincaid({ sentence: Math.max(1, sentences), word: wordsIn(text), syllable: syllable(text) });
}
