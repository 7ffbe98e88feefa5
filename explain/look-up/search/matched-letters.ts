import type { Language } from '../../language/language.ts';
import { tokenize, type Word } from '../../text/words.ts';

/**
 * [start, end) spans of a name's letters that typed words share: the beginning of a word that was typed so far, or a
 * whole word of which another form was typed.
 */
export function matchedLetters(
  name: string,
  typed: readonly Word[],
  language: Language,
): readonly (readonly [start: number, end: number])[] {
  const { familyOf } = language.words;
  return tokenize(name, language).flatMap((word) => {
    const begun = typed.find(({ lower }) => word.lower.startsWith(lower));
    if (begun !== undefined) return [[word.start, Math.min(word.end, word.start + begun.lower.length)] as const];
    const family = familyOf(word.key);
    return typed.some(({ key }) => familyOf(key) === family) ? [[word.start, word.end] as const] : [];
  });
}
