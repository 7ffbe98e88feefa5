import type { Briefing, Explainer, Mention } from '../../model/reading.ts';

/** The one list of an article's terms, which everything shows that shows terms. @param mentions in reading order */
export function listWords(
  mentions: readonly Mention[],
  explainers: Readonly<Record<string, Explainer>>,
): Briefing['words'] {
  const all = mentions.map(({ entry }) => entry);
  const marked = new Set(mentions.filter(({ painted }) => painted).map(({ entry }) => entry));
  return inListOrder([...marked], all).map((entry) => ({
    entry,
    marked: marked.has(entry),
    explainedIn: explainers[entry]?.passages.find(({ reason }) => reason === 'definition')?.block ?? null,
  }));
}

/** Each entry id once: those with a mark, then the others, as they come. */
function inListOrder(marked: readonly string[], all: readonly string[]): readonly string[] {
  return [...new Set([...marked, ...all])];
}
