import type { Language } from './language.ts';

/**
 * Whether a text may be read by a language's rules.
 *
 * @param code of the text's own language, ISO 639-1; null: it cannot be told, and the rules are tried
 */
export function isWrittenIn(code: string | null, language: Language): boolean {
  return code === null || code === language.code;
}
