import type { Language } from '../../language/language.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import type { Word } from '../../text/words.ts';

/**
 * How much the words [from, to) sound like the news sense of an ambiguous word, in log-odds: a naive Bayes classifier over the
 * glossary's example sentences (after Gale, Church and Yarowsky 1992, "A method for disambiguating word senses in a large
 * corpus"), one for all entries. Each stem counts once; `skip` are the words in question.
 */
export function soundsLikeNews(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
  skip?: readonly [from: number, to: number],
): number {
  const stems = contextStems(words, language);
  const seen = new Set<string>();
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    if (skip !== undefined && at >= skip[0] && at < skip[1]) continue;
    const stem = stems[at] ?? null;
    if (stem === null || seen.has(stem)) continue;
    seen.add(stem);
    sum += language.senses.contextWeights.get(stem) ?? 0;
  }
  return sum;
}

/** The stem under which a word is counted; null for one that says nothing. */
export function contextStem(word: Word | undefined, language: Language): string | null {
  return word !== undefined && isContentWord(word.key, language) ? language.words.stemOf(word.key) : null;
}

const known = new WeakMap<readonly Word[], readonly (string | null)[]>();

/** `contextStem` of each word; made once for a list. */
export function contextStems(words: readonly Word[], language: Language): readonly (string | null)[] {
  const stems = known.get(words) ?? words.map((word) => contextStem(word, language));
  known.set(words, stems);
  return stems;
}
