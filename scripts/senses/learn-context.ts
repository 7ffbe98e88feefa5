import { english } from '../../explain/english/english.ts';
import { contextStem } from '../../explain/find/senses/context-words.ts';
import { tokenize } from '../../explain/text/words.ts';

/** A sentence that holds an entry's word, and whether the entry is meant there. */
export interface LabelledSentence {
  /** Entry id; its own words do not count. */
  readonly entry: string;
  readonly text: string;
  readonly meant: boolean;
}

/** A word seen once says nothing. */
const leastSeen = 2;
/** No single word decides. */
const mostWeight = 2;
/** Smaller weights cost room and change nothing. */
const leastWeight = 0.3;
const smoothing = 0.5;

/**
 * Log-odds of each stem to stand beside a word in its news sense (naive Bayes with additive smoothing), rounded to tenths,
 * between -2 and 2; sorted by stem.
 */
export function learnContext(sentences: readonly LabelledSentence[]): Readonly<Record<string, number>> {
  const meant = countStems(sentences.filter((one) => one.meant));
  const other = countStems(sentences.filter((one) => !one.meant));
  const meantTotal = sentences.filter((one) => one.meant).length;
  const otherTotal = sentences.length - meantTotal;
  const rate = (count: number, total: number) => Math.log((count + smoothing) / (total + 2 * smoothing));
  const weights = [...new Set([...meant.keys(), ...other.keys()])].sort().flatMap((stem) => {
    const [yes, no] = [meant.get(stem) ?? 0, other.get(stem) ?? 0];
    const odds = rate(yes, meantTotal) - rate(no, otherTotal);
    const weight = Math.round(Math.max(-mostWeight, Math.min(mostWeight, odds)) * 10) / 10;
    return yes + no < leastSeen || Math.abs(weight) < leastWeight ? [] : [[stem, weight] as const];
  });
  return Object.fromEntries(weights);
}

function countStems(sentences: readonly LabelledSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry, text } of sentences) {
    const own = new Set(tokenize(entry.replaceAll('-', ' '), english).map(({ lower }) => lower));
    const stems = new Set(
      tokenize(text, english).flatMap((word) => (own.has(word.lower) ? [] : (contextStem(word, english) ?? []))),
    );
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
