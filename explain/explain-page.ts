import { explainArticle } from './explain-article.ts';
import type { TermIndex } from './find/index/term-index.ts';
import { fitsGlossary } from './glossary-language.ts';
import type { Article } from './model/article.ts';
import type { Outline } from './model/outline.ts';
import type { Preferences } from './model/preferences.ts';
import type { Briefing, Reading } from './model/reading.ts';
import { readArticle } from './read/read-article.ts';

const emptyBriefing: Briefing = {
  gist: [],
  background: [],
  people: [],
  timeline: [],
  perspectives: [],
  next: [],
  faq: [],
  bottomLine: [],
  words: [],
};

/** From what the page's script saw to all that is shown: `articleToExplain`, then `explainRead`. */
export function explainPage(outline: Outline, index: TermIndex, preferences: Preferences, force: boolean): Reading {
  return explainRead(articleToExplain(outline, force), index, preferences);
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

/** The Reading of an article. A page that is no article, or one in another language, gives one without mentions. */
export function explainRead(article: Article, index: TermIndex, preferences: Preferences): Reading {
  const { isArticle, language } = article;
  const explained = mayHoldTerms(article)
    ? explainArticle(article, index, preferences)
    : { mentions: [], explainers: {}, briefing: emptyBriefing };
  return { isArticle, language, article, ...explained };
}

/** Whether an article is looked through for terms at all. */
export function mayHoldTerms({ isArticle, language }: Article): boolean {
  return isArticle && fitsGlossary(language);
}
