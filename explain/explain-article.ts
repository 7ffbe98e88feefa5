import { findMentions } from './find/find-mentions.ts';
import type { TermIndex } from './find/index/term-index.ts';
import { asReaderMeant, doubtedBut } from './find/senses/reader-meant.ts';
import { isWrittenIn } from './language/is-written-in.ts';
import type { Language } from './language/language.ts';
import type { Article } from './model/article.ts';
import type { Preferences } from './model/preferences.ts';
import type { Reading } from './model/reading.ts';
import { findPeople } from './people/names/find-people.ts';
import { findSpeakers } from './people/speakers/find-speakers.ts';
import { emptyBriefing, writeBriefing } from './tell/briefing/write-briefing.ts';
import { explainFound } from './tell/entries/explain-found.ts';
import { listMentions } from './tell/marks/list-mentions.ts';
import type { PassageContext } from './tell/passages/find-passages.ts';
import { prepareArticle } from './text/prepared-article.ts';
import { countStems } from './text/word-statistics.ts';

/**
 * The Reading of an article: finds the glossary's and the article's own terms, explains each, chooses the marks and writes
 * the briefing. A page that is no article, or one in another language than the glossary, gives one without any of these. Pure and deterministic; never
 * throws; time linear in the article but for the number of distinct terms.
 */
export function explainArticle(article: Article, index: TermIndex, preferences: Preferences): Reading {
  const { isArticle, language } = article;
  if (!mayHoldTerms(article, index.language))
    return { isArticle, language, article, mentions: [], explainers: {}, briefing: emptyBriefing };
  const prepared = prepareArticle(article, index.language);
  const context: PassageContext = {
    prepared,
    statements: findSpeakers(prepared),
    statistics: countStems(prepared),
  };
  const { doubted, meantHere = {} } = preferences;
  const decided = findMentions(prepared, index, doubtedBut(doubted, meantHere));
  const found = { ...decided, terms: asReaderMeant(decided.terms, meantHere) };
  const explainers = explainFound(found, context, index);
  const { mentions, byWorth } = listMentions(prepared, found, explainers, index, preferences);
  const briefing = writeBriefing({ ...context, people: findPeople(prepared), mentions, byWorth, explainers });
  return { isArticle, language, article, mentions, explainers, briefing };
}

/** Whether an article is looked through for terms of a glossary at all. @param language that of the glossary */
export function mayHoldTerms(article: Article, language: Language): boolean {
  return article.isArticle && isWrittenIn(article.language, language);
}
