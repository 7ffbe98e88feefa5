import type { Language } from '../../language/language.ts';
import { isInitialism } from '../forms/look.ts';

/** A name of so many words with capitals is that of one body, whatever its initials are. */
const fullName = 3;

/** Whether one wording of an entry is short for another, which then needs no cue: "APR" for "annual percentage rate", "SVR" for "Foreign Intelligence Service", "Wagner" for "Wagner Group". */
export function isShortFor(short: string, long: string, { words: { stopWords } }: Language): boolean {
  const words = long.split(/[\s-]+/);
  const few = short.toLowerCase().split(/[\s-]+/);
  if (few.length >= words.length) return false;
  const isName = words.filter((word) => /^\p{Lu}/u.test(word)).length >= fullName;
  if (few.length === 1 && isInitialism(short))
    return isName || hasInitials(words, short.replace(/[^\p{L}]/gu, ''), stopWords);
  return few.every((word) => words.some((other) => other.toLowerCase() === word));
}

/** Whether letters are the initials of words, small ones passed over or not. */
function hasInitials(words: readonly string[], letters: string, stopWords: ReadonlySet<string>): boolean {
  const wanted = letters.toLowerCase();
  const of = (some: readonly string[]) => some.map((word) => word.charAt(0).toLowerCase()).join('');
  return of(words) === wanted || of(words.filter((word) => !stopWords.has(word))) === wanted;
}
