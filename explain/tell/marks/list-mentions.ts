import type { Found } from '../../find/find-mentions.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Level, Preferences } from '../../model/preferences.ts';
import type { Explainer, Mention } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { chooseMarks } from './choose-marks.ts';
import { type FoundTerm, foundTerms } from './found-terms.ts';
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
  const worth = terms.map((term) => {
    const reader = term.ownLevel !== null && !preferences.marksOwn ? 'off' : readerOf(term.topic, preferences);
    const level = reader === 'off' ? preferences.level : reader;
    return { ...term, reader, worth: worthTo(level, term) };
  });
  const chosen = chooseMarks(worth, prepared.wordCount, preferences);
  return {
    mentions: mentions.map((mention, at) => ({ ...mention, painted: chosen.has(at) })),
    byWorth: worth.toSorted((a, b) => b.worth - a.worth).map(({ entry }) => entry),
  };
}

/** What the reader wrote down or chose is wanted, unless it says itself that it is for others. */
function worthTo(reader: Level, { ownLevel, features }: FoundTerm): number {
  if (ownLevel === null) return worthOf(features, reader);
  return reader <= ownLevel ? 1 : 0;
}

/** Who the reader is in a topic: as everywhere, unless they said otherwise. */
function readerOf(topic: string | null, { level, topics }: Preferences): Level | 'off' {
  return topic !== null && Object.hasOwn(topics, topic) ? (topics[topic] ?? level) : level;
}
