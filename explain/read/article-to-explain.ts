import { hasGlossary } from '../languages/languages.ts';
import type { Article } from '../model/article.ts';
import type { Outline } from '../model/outline.ts';
import { readArticle } from './read-article.ts';

/**
 * The article of a page. Where the reader insists (`force`) that it is one, it is, and a language for which there is no
 * glossary counts as one that cannot be told.
 *
 * @param opinion as for `readArticle`
 */
export function articleToExplain(outline: Outline, force: boolean, opinion: string | null = null): Article {
  const read = readArticle(outline, opinion);
  return force ? { ...read, isArticle: true, language: hasGlossary(read.language) ? read.language : null } : read;
}
