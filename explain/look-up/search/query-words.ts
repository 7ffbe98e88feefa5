import type { Language } from '../../language/language.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { tokenize, type Word } from '../../text/words.ts';

/** A word that is looked for in an article. */
export interface QueryWord {
  readonly word: Word;
  readonly family: string;
  readonly language: Language;
  /** The last word may be unfinished: readers see hits while they type. */
  readonly unfinished: boolean;
}

/** Shorter words have no endings that could come off. */
const shortestInflected = 4;

/** The words of a query in order. */
export function queryWords(query: string, language: Language): readonly QueryWord[] {
  const words = tokenize(query, language);
  const { familyOf } = language.words;
  return words.map((word, at) => {
    return { word, family: familyOf(word.key), language, unfinished: at === words.length - 1 };
  });
}

/** Each word once, wherever it stands again. */
export function distinctWords(wanted: readonly QueryWord[]): readonly QueryWord[] {
  // The last one stays, for it may be the beginning of longer words.
  return wanted.filter(({ word }, at) => !wanted.slice(at + 1).some((later) => later.word.key === word.key));
}

/** Whether a query's word says something: "of" does not. */
export function saysSomething({ word, language }: QueryWord): boolean {
  return isContentWord(word.key, language);
}

/** Whether it is the same word in some form, or begins like an unfinished one. */
export function fitsWord({ word: want, family, language, unfinished }: QueryWord, word: Word): boolean {
  if (word.key === want.key) return true;
  if (unfinished && want.lower.length > 1 && word.lower.startsWith(want.lower)) return true;
  // Words that begin otherwise need not be taken apart: most do.
  const mayFit = want.key.length >= shortestInflected && word.key[0] === want.key[0];
  return mayFit && language.words.familyOf(word.key) === family;
}

/** [start, end) of the letters of a word that a query's word shares; offsets in the word's text. */
export function sharedLetters({ word: want }: QueryWord, word: Word): readonly [start: number, end: number] {
  const isLonger = word.lower.length > want.lower.length && word.lower.startsWith(want.lower);
  return [word.start, isLonger ? word.start + want.lower.length : word.end];
}
