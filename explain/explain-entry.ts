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
  const [id = '', sense] = entryId.split('/');
  const indexed = index.entries.get(id);
  if (indexed === undefined) return null;
  const asked = sense === undefined ? null : entryId;
  if (article === null || !fitsGlossary(article.language)) {
    return describeEntry(indexed.entry, asked, index);
  }
  const prepared = prepareArticle(article);
  const foreign = foreignInitialisms(findInitialisms(prepared), index);
  const mentions = findTerms(prepared, index, foreign).filter(({ entry }) => entry === indexed);
  const context = { prepared, statements: findSpeakers(prepared), statistics: countWords(prepared) };
  return explainTerm(indexed, asked ?? mentions[0]?.sense ?? null, mentions.map(placeOf), context, index);
}
