import { marksCss } from './marks-css.ts';

/**
 * Styles the highlights of a page of our own, which no browser styles from outside.
 * @returns what takes the style away
 */
export function styleHighlights(highlights: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss(highlights));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
