/** The language of the bundled glossary, as an ISO 639-1 code. */
const glossaryLanguage = 'en';

/** Whether the glossary's terms can stand in a text of this language. Where it cannot be told (null) they are tried. */
export function fitsGlossary(language: string | null): boolean {
  return language === null || language === glossaryLanguage;
}
