import type { Found } from '../../find/find-mentions.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Preferences } from '../../model/preferences.ts';
import type { Explainer, Mention } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { chooseMarks } from './choose-marks.ts';
import { foundTerms } from './found-terms.ts';
import { worthOf } from './worth.ts';

/** The mentions of an article, those to paint flagged, and its entries by how likely this reader wants them explained. */
export interface ListedMentions {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** Entry ids, best first. */
  readonly byWorth: readonly string[];
}

export function listMentions(
  prepared: PreparedArticle,
  found: Found,
  explainers: Readonly<Record<string, Explainer>>,
  index: TermIndex,
  preferences: Preferences,
): ListedMentions {
  const { mentions, terms } = foundTerms(prepared, found, explainers, index);
  // What the reader wrote down is wanted.
  const worth = terms.map((term) => ({ ...term, worth: term.isOwn ? 1 : worthOf(term.features, preferences.level) }));
  const chosen = chooseMarks(worth, prepared.wordCount, preferences);
  return {
    mentions: mentions.map((mention, at) => ({ ...mention, painted: chosen.has(at) })),
    byWorth: worth.toSorted((a, b) => b.worth - a.worth).map(({ entry }) => entry),
  };
}
