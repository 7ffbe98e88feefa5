import { wordingRules as english } from '../english/wording-rules.ts';
import type { WordingRules } from '../language/language.ts';

/**
 * By language. They stand apart from `Language`, since the worker that reads packs needs only them: the whole would take a fifth of
 * its room in the package again.
 */
const wordingRules: ReadonlyMap<string, WordingRules> = new Map([['en', english]]);

/** Of the first language, for which whatever gives none is taken. */
export const firstWordingRules: WordingRules = english;

/** How wordings of a language are cut and compared. Null: Newsgloss does not know it. @param code ISO 639-1 */
export function wordingRulesFor(code: string): WordingRules | null {
  return wordingRules.get(code) ?? null;
}
