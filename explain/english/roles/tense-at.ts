import type { Tense } from '../../language/role-rules.ts';
import { irregularParticiples, irregularPasts } from './verbs.ts';

const modals = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can']);
const presents = new Set(['is', 'are', 'has', 'have', 'does', 'do', 'remain', 'remains', 'says', "isn't", "aren't"]);
/** After these a word in -ed is a participle. */
const auxiliaries = new Set('has have had is are was were be been being to'.split(' '));

/**
 * Tense of the verb at `at`, null where no verb is seen: by auxiliaries, endings and lists of irregular verbs, since the
 * share of a tense in a paragraph matters, not each verb.
 */
export function tenseAt(words: readonly string[], at: number): Tense | null {
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
