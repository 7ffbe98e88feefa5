/**
 * As `inItsLanguage`, for an element of a card whose words are not the interface's: which way they run the browser finds out, so
 * that card.js need not.
 * @param language the glossary's, where nothing is said; null: nobody knows it
 */
export function quoted(language: string | null = 'en') {
  return { lang: language ?? '', dir: 'auto' } as const;
}
