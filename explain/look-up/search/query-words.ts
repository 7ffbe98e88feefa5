import { isContentWord } from '../../text/word-statistics.ts';
import { tokenize, type Word } from '../../text/words.ts';
import { wordFamily } from './word-family.ts';

/** A word that is looked for in an article. */
export interface QueryWord {
  readonly word: Word;
  readonly family: string;
  /** The last word may be unfinished: readers see hits while they type. */
  readonly unfinished: boolean;
}

/** Shorter words have no endings that could come off. */
const shortestInflected = 4;

/** The words of a query in order. */
export function queryWords(query: string): readonly QueryWord[] {
  const words = tokenize(query);
  return words.map((word, at) => ({ word, family: wordFamily(word.key), unfinished: at === words.length - 1 }));
}

/** Each word once, wherever it stands again. */
export function distinctWords(wanted: readonly QueryWord[]): readonly QueryWord[] {
  // The last one stays, for it may be the beginning of longer words.
  return wanted.filter(({ word }, at) => !wanted.slice(at + 1).some((later) => later.word.key === word.key));
}

/** Whether a query's word says something: "of" does not. */
export function saysSomething({ word }: QueryWord): boolean {
  return isContentWord(word.key);
}

/** Whether it is the same word in some form, or begins like an unfinished one. */
export function fitsWord({ word: want, family, unfinished }: QueryWord, word: Word): boolean {
  if (word.key === want.key) return true;
  if (unfinished && want.lower.length > 1 && word.lower.startsWith(want.lower)) return true;
  // Words that begin otherwise need not be taken apart: most do.
  return want.key.length >= shortestInflected && word.key[0] === want.key[0] && wordFamily(word.key) === family;
}

/** [start, end) of the letters of a word that a query's word shares; offsets in the word's text. */
export function sharedLetters({ word: want }: QueryWord, word: Word): readonly [start: number, end: number] {
  const isLonger = word.lower.length > want.lower.length && word.lower.startsWith(want.lower);
  return [word.start, isLonger ? word.start + want.lower.length : word.end];
}
