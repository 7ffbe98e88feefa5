import type { Article } from './article.ts';
import { foreignInitialisms } from './article-terms/foreign-initialisms.ts';
import { findInitialisms } from './article-terms/initialisms.ts';
import { describeEntry } from './describe-entry.ts';
import { explainTerm } from './explain-term.ts';
import { placeOf } from './found-terms.ts';
import { fitsGlossary } from './glossary-language.ts';
import { countWords } from './passages/word-statistics.ts';
import type { Explainer } from './reading.ts';
import { findSpeakers } from './speakers/find-speakers.ts';
import { findTerms } from './terms/find-terms.ts';
import type { TermIndex } from './terms/term-index.ts';
import { prepareArticle } from './text/prepared-article.ts';

/**
 * One entry of the glossary for a nested look-up, explained against the article at hand: passages where the article
 * names it or says what its definition says. A sense id looks that sense up. Null: there is no such entry.
 */
export function explainEntry(entryId: string, article: Article | null, index: TermIndex): Explainer | null {
  const whole = index.entries.get(entryId);
  const indexed = whole ?? index.entries.get(entryOfSense(entryId));
  if (indexed === undefined) return null;
  const asked = whole === undefined ? entryId : null;
  if (article === null || !fitsGlossary(article.language)) {
    return describeEntry(indexed.entry, asked, index);
  }
  const prepared = prepareArticle(article);
  const foreign = foreignInitialisms(findInitialisms(prepared), index);
  const mentions = findTerms(prepared, index, foreign).filter(({ entry }) => entry === indexed);
  const context = { prepared, statements: findSpeakers(prepared), statistics: countWords(prepared) };
  return explainTerm(indexed, asked ?? mentions[0]?.sense ?? null, mentions.map(placeOf), context, index);
}

/** The entry to which a sense's id belongs: "whip/person" to "whip". */
export function entryOfSense(senseId: string): string {
  return senseId.slice(0, Math.max(0, senseId.lastIndexOf('/')));
}
