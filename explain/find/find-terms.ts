import type { PreparedArticle } from '../text/prepared-article.ts';
import { findCandidates } from './candidates/find-candidates.ts';
import type { TermMention } from './candidates/term-mention.ts';
import type { TermIndex } from './index/term-index.ts';
import { decideSenses } from './senses/decide-senses.ts';

/**
 * All mentions of the glossary's terms in reading order: longest wording first, written as the term must be, in the
 * right sense. `foreign`: initialisms to which the article gives another meaning than the glossary's. `doubted`: meanings
 * that need clearer signs.
 */
export function findTerms(
  prepared: PreparedArticle,
  index: TermIndex,
  foreign: ReadonlySet<string>,
  doubted: ReadonlySet<string> = new Set(),
): readonly TermMention[] {
  return decideSenses(findCandidates(prepared, index, foreign), prepared, index, doubted);
}
