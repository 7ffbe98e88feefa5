import type { Briefing, Explainer, Mention } from '../../model/reading.ts';

/**
 * The one list of an article's terms, which everything shows that shows terms: those with a mark in reading order, then the
 * others, best first.
 * @param mentions in reading order
 * @param byWorth entry ids, best first
 */
export function listWords(
  mentions: readonly Mention[],
  byWorth: readonly string[],
  explainers: Readonly<Record<string, Explainer>>,
): Briefing['words'] {
  const marked = new Set(mentions.filter(({ painted }) => painted).map(({ entry }) => entry));
  return [...new Set([...marked, ...byWorth])].map((entry) => ({
    entry,
    marked: marked.has(entry),
    explainedIn: explainers[entry]?.passages.find(({ reason }) => reason === 'definition')?.block ?? null,
  }));
}
