import { placeOf } from '../find/find-mentions.ts';
import { findTerms } from '../find/find-terms.ts';
import type { TermIndex } from '../find/index/term-index.ts';
import { foreignInitialisms } from '../find/initialisms/foreign-initialisms.ts';
import { findInitialisms } from '../find/initialisms/initialisms.ts';
import { isWrittenIn } from '../language/is-written-in.ts';
import type { Article } from '../model/article.ts';
import type { Explainer } from '../model/reading.ts';
import { findSpeakers } from '../people/speakers/find-speakers.ts';
import { describeEntry } from '../tell/entries/describe-entry.ts';
import { explainTerm } from '../tell/entries/explain-term.ts';
import { prepareArticle } from '../text/prepared-article.ts';
import { countStems } from '../text/word-statistics.ts';

/**
 * One entry of the glossary for a nested look-up, explained against the article at hand: passages where the article
 * names it or says what its definition says. A sense id looks that sense up. Null: there is no such entry.
 */
export function lookUpEntry(entryId: string, article: Article | null, index: TermIndex): Explainer | null {
  const whole = index.entries.get(entryId);
  const indexed = whole ?? index.entries.get(entryOfSense(entryId));
  if (indexed === undefined) return null;
  const asked = whole === undefined ? entryId : null;
  if (article === null || !isWrittenIn(article.language, index.language)) {
    return describeEntry(indexed.entry, asked, index);
  }
  const prepared = prepareArticle(article, index.language);
  const foreign = foreignInitialisms(findInitialisms(prepared), index);
  const mentions = findTerms(prepared, index, foreign).filter(({ entry }) => entry === indexed);
  const context = { prepared, statements: findSpeakers(prepared), statistics: countStems(prepared) };
  return explainTerm(indexed, asked ?? mentions[0]?.sense ?? null, mentions.map(placeOf), article.faq, context, index);
}

/** The entry to which a sense's id belongs: "whip/person" to "whip". */
export function entryOfSense(senseId: string): string {
  return senseId.slice(0, Math.max(0, senseId.lastIndexOf('/')));
}
