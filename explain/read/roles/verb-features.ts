import { irregularParticiples, irregularPasts, speechVerbs } from './english-verbs.ts';
import type { Features } from './features.ts';

type Tense = 'past' | 'past perfect' | 'perfect' | 'present' | 'future' | 'modal';

const tenses: readonly Tense[] = ['past', 'past perfect', 'perfect', 'present', 'future', 'modal'];
const modals = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can']);
const presents = new Set(['is', 'are', 'has', 'have', 'does', 'do', 'remain', 'remains', 'says', "isn't", "aren't"]);
/** After these a word in -ed is a participle. */
const auxiliaries = new Set('has have had is are was were be been being to'.split(' '));

/**
 * The tenses of a paragraph's own voice: shares, and that of its first verb. Told by auxiliaries, endings and lists of
 * irregular verbs, since the share of a tense matters here, not each verb.
 *
 * @param words of the paragraph without its quotations, in lower case
 */
export function addVerbFeatures(features: Features, words: readonly string[]): void {
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

function tenseAt(words: readonly string[], at: number): Tense | null {
  const word = words[at] ?? '';
  const isPerfect = isParticiple(words[at + 1]) || isParticiple(words[at + 2]);
  if (word === 'had' && isPerfect) return 'past perfect';
  if ((word === 'has' || word === 'have') && isPerfect) return 'perfect';
  if (word === 'will' || word === "won't" || word.endsWith("'ll")) return 'future';
  if (modals.has(word)) return 'modal';
  if (presents.has(word)) return 'present';
  if (irregularPasts.has(word)) return 'past';
  return /[a-z]{2}ed$/.test(word) && !auxiliaries.has(words[at - 1] ?? '') ? 'past' : null;
}

function isParticiple(word = ''): boolean {
  return word.endsWith('ed') || irregularParticiples.has(word);
}

/** Whether somebody is said to have said something, and how. */
export function addSpeechFeatures(features: Features, text: string, words: readonly string[], isQuoted: boolean): void {
  if (words.some((word) => speechVerbs.has(word))) features.set(isQuoted ? 'speech' : 'indirect speech', 1);
  if (/\baccording to\b/.test(text)) features.set('according to', 1);
  const pronoun = /^(?:he|she|they|it|we|i)\b/.exec(text)?.[0];
  if (pronoun) features.set(`opens with ${pronoun}`, 1);
  if (/\b(?:he|she|they) (?:said|says|added|told|wrote)\b/.test(text)) features.set('he said', 1);
  if (/\b(?:said|says|told|added)\b[^.]{0,120}\.?$/.test(text)) features.set('ends with said', 1);
}
