import type { Article } from './article.ts';
import { explainArticle } from './explain-article.ts';
import { fitsGlossary } from './glossary-language.ts';
import type { Outline } from './outline.ts';
import type { Preferences } from './preferences.ts';
import { readArticle } from './read/read-article.ts';
import type { Briefing, Reading } from './reading.ts';
import type { TermIndex } from './terms/term-index.ts';

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

/**
 * From what the page's script saw to all that is shown. A page that is no article, or one in another language, gives a
 * Reading without mentions, unless the reader insists (`force`): then it is an article, and its language counts as one
 * that cannot be told.
 */
export function explainPage(outline: Outline, index: TermIndex, preferences: Preferences, force: boolean): Reading {
  const read = readArticle(outline);
  const fits = fitsGlossary(read.language);
  const article: Article = force ? { ...read, isArticle: true, language: fits ? read.language : null } : read;
  const { isArticle, language } = article;
  const explained =
    isArticle && (fits || force)
      ? explainArticle(article, index, preferences)
      : { mentions: [], explainers: {}, briefing: emptyBriefing };
  return { isArticle, language, article, ...explained };
}
