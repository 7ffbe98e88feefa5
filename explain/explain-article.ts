import type { TermMention } from './find/candidates/term-mention.ts';
import { findTerms } from './find/find-terms.ts';
import { type Found, placeOf } from './find/found-terms.ts';
import type { TermIndex } from './find/index/term-index.ts';
import { foreignInitialisms } from './find/initialisms/foreign-initialisms.ts';
import { type ArticleInitialism, findInitialisms } from './find/initialisms/initialisms.ts';
import { articleEntry, mentionsOfInitialisms } from './find/initialisms/mentions-of-initialisms.ts';
import { fitsGlossary } from './glossary-language.ts';
import type { Article } from './model/article.ts';
import type { Preferences } from './model/preferences.ts';
import type { Briefing, Explainer, Mention } from './model/reading.ts';
import { findPeople } from './people/names/find-people.ts';
import { findSpeakers } from './people/speakers/find-speakers.ts';
import { writeBriefing } from './tell/briefing/write-briefing.ts';
import { explainInitialism } from './tell/entries/explain-initialism.ts';
import { explainTerm } from './tell/entries/explain-term.ts';
import { paintMentions } from './tell/marks/paint-mentions.ts';
import type { PassageContext } from './tell/passages/find-passages.ts';
import { type PreparedArticle, prepareArticle } from './text/prepared-article.ts';
import { countWords } from './text/word-statistics.ts';

/** The explained part of a Reading. */
export interface Explained {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly explainers: Readonly<Record<string, Explainer>>;
  readonly briefing: Briefing;
}

/**
 * Finds the glossary's and the article's own terms in an article, explains each, chooses the marks and writes the
 * briefing. Pure and deterministic; never throws; time linear in the article but for the number of distinct terms.
 * Terms are English: an article in another language gets none.
 */
export function explainArticle(article: Article, index: TermIndex, preferences: Preferences): Explained {
  const prepared = prepareArticle(article);
  const statements = findSpeakers(prepared);
  const context: PassageContext = { prepared, statements, statistics: countWords(prepared) };
  const found = fitsGlossary(article.language)
    ? findAll(prepared, index, new Set(preferences.doubted))
    : { terms: [], initialisms: new Map(), own: [] };
  const explainers = {
    ...explainTerms(found.terms, context, index),
    ...explainOwn(found.own, found.initialisms, context),
  };
  const mentions = paintMentions(prepared, found, explainers, index, preferences);
  const people = findPeople(prepared);
  const briefing = writeBriefing({ ...context, people, mentions, explainers });
  return { mentions, explainers, briefing };
}

function findAll(prepared: PreparedArticle, index: TermIndex, doubted: ReadonlySet<string>): Found {
  const initialisms = findInitialisms(prepared);
  const foreign = foreignInitialisms(initialisms, index);
  const terms = findTerms(prepared, index, foreign, doubted);
  const known = new Set([...initialisms.keys()].filter((short) => index.initialisms.has(short) && !foreign.has(short)));
  return { terms, initialisms, own: mentionsOfInitialisms(prepared, initialisms, known) };
}

function explainTerms(
  terms: readonly TermMention[],
  context: PassageContext,
  index: TermIndex,
): Record<string, Explainer> {
  const byEntry = Map.groupBy(terms, ({ entry }) => entry.entry.id);
  return Object.fromEntries(
    [...byEntry].flatMap(([id, mentions]) => {
      const first = mentions[0];
      if (first === undefined) return [];
      const why = first.why === null ? {} : { why: first.why };
      return [[id, { ...explainTerm(first.entry, first.sense, mentions.map(placeOf), context, index), ...why }]];
    }),
  );
}

function explainOwn(
  own: readonly Mention[],
  initialisms: ReadonlyMap<string, ArticleInitialism>,
  context: PassageContext,
): Record<string, Explainer> {
  const used = new Set(own.map(({ entry }) => entry));
  return Object.fromEntries(
    [...initialisms.values()]
      .filter(({ short }) => used.has(articleEntry(short)))
      .map((initialism) => [articleEntry(initialism.short), explainInitialism(initialism, context)]),
  );
}
