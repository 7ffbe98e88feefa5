import type { RoleSigns, Tense } from '../../language/role-rules.ts';
import { addSigns, type Features } from './features.ts';

const tenses: readonly Tense[] = ['past', 'past perfect', 'perfect', 'present', 'future', 'modal'];

/**
 * The tenses of a paragraph's own voice: shares, and that of its first verb.
 *
 * @param words of the paragraph without its quotations, in lower case
 */
export function addVerbFeatures(
  features: Features,
  words: readonly string[],
  { speechVerbs, tenseAt }: RoleSigns,
): void {
  const counts = new Map<Tense, number>();
  let first: string | null = null;
  for (const [at, word] of words.entries()) {
    const tense = tenseAt(words, at);
    if (!tense) continue;
    counts.set(tense, (counts.get(tense) ?? 0) + 1);
    first ??= speechVerbs.has(word) ? 'speech' : tense;
  }
  features.set(`first verb=${first ?? 'none'}`, 1);
  const total = Math.max(
    1,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  for (const tense of tenses) {
    const count = counts.get(tense) ?? 0;
    if (count === 0) continue;
    features.set(`share of ${tense}`, count / total);
    features.set(`has ${tense}`, 1);
  }
  if (!counts.has('past') && !counts.has('past perfect')) features.set('nothing past', 1);
}

/** Whether somebody is said to have said something, and how. */
export function addSpeechFeatures(
  features: Features,
  text: string,
  words: readonly string[],
  isQuoted: boolean,
  { speech, speechVerbs }: RoleSigns,
): void {
  if (words.some((word) => speechVerbs.has(word))) features.set(isQuoted ? 'speech' : 'indirect speech', 1);
  addSigns(features, speech, text);
}
