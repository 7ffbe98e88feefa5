import { explainArticle } from './explain-article.ts';
import { fitsGlossary } from './find/glossary-language.ts';
import type { TermIndex } from './find/index/term-index.ts';
import type { Article } from './model/article.ts';
import type { Outline } from './model/outline.ts';
import type { Preferences } from './model/preferences.ts';
import type { Reading } from './model/reading.ts';
import { readArticle } from './read/read-article.ts';

/** From what the page's script saw to all that is shown: `articleToExplain`, then `explainArticle`. */
export function explainPage(outline: Outline, index: TermIndex, preferences: Preferences, force: boolean): Reading {
  return explainArticle(articleToExplain(outline, force), index, preferences);
}

/**
 * The article of a page. Where the reader insists (`force`) that it is one, it is, and a language that the glossary does
 * not have counts as one that cannot be told.
 */
export function articleToExplain(outline: Outline, force: boolean): Article {
  const read = readArticle(outline);
  const fits = fitsGlossary(read.language);
  return force ? { ...read, isArticle: true, language: fits ? read.language : null } : read;
}
