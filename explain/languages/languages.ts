import { english } from '../english/english.ts';
import type { Language } from '../language/language.ts';

/** Each has a folder beside this one, and a glossary. Whatever gives no language is taken for the first. */
const languages: readonly [Language, ...Language[]] = [english];

/** How a language is read. Null: Newsgloss does not know it. @param code ISO 639-1, or null where it cannot be told */
export function languageFor(code: string | null): Language | null {
  return code === null ? languages[0] : (languages.find((language) => language.code === code) ?? null);
}

/** As `languageFor`, but a language that Newsgloss does not know is read like one that cannot be told. */
export function nearestLanguage(code: string | null): Language {
  return languageFor(code) ?? languages[0];
}

/** Whether there is a glossary for texts of a language. Where it cannot be told (null) the terms are tried. */
export function hasGlossary(code: string | null): boolean {
  return languageFor(code) !== null;
}
