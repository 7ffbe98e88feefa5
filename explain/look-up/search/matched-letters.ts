import { tokenize, type Word } from '../../text/words.ts';
import { wordFamily } from './word-family.ts';

/**
 * [start, end) spans of a name's letters that typed words share: the beginning of a word that was typed so far, or a
 * whole word of which another form was typed.
 */
export function matchedLetters(
  name: string,
  typed: readonly Word[],
): readonly (readonly [start: number, end: number])[] {
  return tokenize(name).flatMap((word) => {
    const begun = typed.find(({ lower }) => word.lower.startsWith(lower));
    if (begun !== undefined) return [[word.start, Math.min(word.end, word.start + begun.lower.length)] as const];
    const family = wordFamily(word.key);
    return typed.some(({ key }) => wordFamily(key) === family) ? [[word.start, word.end] as const] : [];
  });
}
