import type { Article } from './article.ts';
import { explainInitialism } from './article-terms/explain-initialism.ts';
import { foreignInitialisms } from './article-terms/foreign-initialisms.ts';
import { type ArticleInitialism, findInitialisms } from './article-terms/initialisms.ts';
import { articleEntry, mentionsOfInitialisms } from './article-terms/mentions-of-initialisms.ts';
import { writeBriefing } from './briefing/write-briefing.ts';
import { explainTerm } from './explain-term.ts';
import { type Found, placeOf } from './found-terms.ts';
import { fitsGlossary } from './glossary-language.ts';
import { paintMentions } from './marks/paint-mentions.ts';
import type { PassageContext } from './passages/find-passages.ts';
import { countWords } from './passages/word-statistics.ts';
import { findPeople } from './people/find-people.ts';
import type { Preferences } from './preferences.ts';
import type { Briefing, Explainer, Mention } from './reading.ts';
import { findSpeakers } from './speakers/find-speakers.ts';
import { findTerms } from './terms/find-terms.ts';
import type { TermIndex } from './terms/term-index.ts';
import type { TermMention } from './terms/term-mention.ts';
import { type PreparedArticle, prepareArticle } from './text/prepared-article.ts';

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
