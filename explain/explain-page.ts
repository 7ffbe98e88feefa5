import type { Article } from './article.ts';
import { explainArticle } from './explain-article.ts';
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

/** The language of the bundled glossary. Where an article's language cannot be told, it is tried all the same. */
const glossaryLanguage = 'en';

/**
 * From what the page's script saw to all that is shown. A page that is no article, or one in another language, gives a
 * Reading without mentions, unless the reader insists (`force`).
 */
export function explainPage(outline: Outline, index: TermIndex, preferences: Preferences, force: boolean): Reading {
  const read = readArticle(outline);
  const article: Article = force ? { ...read, isArticle: true } : read;
  const { isArticle, language } = article;
  const speaksIt = force || language === null || language === glossaryLanguage;
  const explained =
    isArticle && speaksIt
      ? explainArticle(article, index, preferences)
      : { mentions: [], explainers: {}, briefing: emptyBriefing };
  return { isArticle, language, article, ...explained };
}
