import { isContentWord, stemOf } from '../../text/word-statistics.ts';
import type { Word } from '../../text/words.ts';
import learned from './context-words.json' with { type: 'json' };

/** Log-odds of a stem beside a word in its news sense against beside the same word in another one. */
const weights: ReadonlyMap<string, number> = new Map(Object.entries(learned));

/**
 * How much the words [from, to) sound like the news sense of an ambiguous word, in log-odds: a naive Bayes classifier over the
 * glossary's example sentences (after Gale, Church and Yarowsky 1992, "A method for disambiguating word senses in a large
 * corpus"), one for all entries. Each stem counts once; `skip` are the words in question.
 */
export function soundsLikeNews(
  words: readonly Word[],
  from: number,
  to: number,
  skip?: readonly [from: number, to: number],
): number {
  const stems = contextStems(words);
  const seen = new Set<string>();
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    if (skip !== undefined && at >= skip[0] && at < skip[1]) continue;
    const stem = stems[at] ?? null;
    if (stem === null || seen.has(stem)) continue;
    seen.add(stem);
    sum += weights.get(stem) ?? 0;
  }
  return sum;
}

/** The stem under which a word is counted; null for one that says nothing. */
export function contextStem(word: Word | undefined): string | null {
  return word !== undefined && isContentWord(word.key) ? stemOf(word.key) : null;
}

const known = new WeakMap<readonly Word[], readonly (string | null)[]>();

/** `contextStem` of each word; made once for a list. */
export function contextStems(words: readonly Word[]): readonly (string | null)[] {
  const stems = known.get(words) ?? words.map(contextStem);
  known.set(words, stems);
  return stems;
}
