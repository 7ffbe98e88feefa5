import type { Language } from '../../language/language.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import type { TermTrie, TrieMatch } from '../index/term-trie.ts';

/** How a wording of two words is looked for: all values whose form has just these keys. */
type Find<Value> = (first: string, second: string) => readonly Value[];

/**
 * Wordings of two words that stand in the text in another shape than the glossary's:
 * coordinated ("security and economic guarantees" for "security guarantee"), turned round ("relief from sanctions" for
 * "sanctions relief") and written apart ("cease fire" for "ceasefire"). `taken`: words that exact matches hold.
 * Coordination gives the whole group, or only its first word where its end belongs to another match.
 */
export function findLoose<Value>(
  words: readonly Word[],
  trie: TermTrie<Value>,
  taken: ReadonlySet<number>,
  accept: (value: Value, from: number, to: number) => boolean,
  language: Language,
): readonly TrieMatch<Value>[] {
  const find: Find<Value> = (first, second) => trie.get([first, second]);
  const matches: TrieMatch<Value>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found =
      coordinated(words, at, taken, find, language) ??
      (taken.has(at) ? null : (turned(words, at, find, language) ?? apart(words, at, trie, language)));
    const value = found?.values.find((one) => accept(one, at, found.to));
    if (found === null || found === undefined || value === undefined || overlaps(taken, at, found.to)) continue;
    matches.push({ value, others: [], from: at, to: found.to });
    at = found.to - 1;
  }
  return matches;
}

interface Loose<Value> {
  readonly values: readonly Value[];
  readonly to: number;
}

/** Words between the first part and the head that it shares: "security *and economic* guarantees". */
const mostBetween = 5;

function coordinated<Value>(
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  find: Find<Value>,
  { words: { stopWords }, terms: { conjunctions } }: Language,
): Loose<Value> | null {
  const first = words[at];
  if (first === undefined || stopWords.has(first.lower) || !isJoined(words, at, conjunctions)) return null;
  let conjunction = -1;
  for (let head = at + 1; head <= at + mostBetween && head < words.length; head += 1) {
    const word = words[head];
    if (word === undefined || word.barred) return null;
    // "cash or cash flow": the first is no part of the second.
    if (word.key === first.key) return null;
    if (conjunctions.has(word.lower)) conjunction = head;
    else if (stopWords.has(word.lower)) return null;
    // Between the conjunction and the head stands the other part, of one word or two.
    else if (conjunction > 0 && head >= conjunction + 2) {
      const values = find(first.key, word.key);
      // "The Scottish and Welsh governments" are two bodies.
      if (isCapitalised(first.text) && isCapitalised(words[conjunction + 1]?.text ?? '')) return null;
      if (values.length > 0) return { values, to: taken.has(head) ? at + 1 : head + 1 };
      if (head > conjunction + 2) return null;
    }
    if (word.tie === 'none' && !(conjunction < 0 && isJoined(words, head, conjunctions))) return null;
  }
  return null;
}

/** Whether a list goes on behind the word: "and", "or", or a comma with a small letter behind it. */
function isJoined(words: readonly Word[], at: number, conjunctions: ReadonlySet<string>): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (conjunctions.has(next.lower)) return word.tie === 'space';
  return word.tie === 'none' && next.start - word.end === 2 && next.text === next.lower;
}

function turned<Value>(words: readonly Word[], at: number, find: Find<Value>, language: Language): Loose<Value> | null {
  const { terms, words: rules } = language;
  const { stopWords, spellingKey } = rules;
  const [head, preposition] = [words[at], words[at + 1]];
  if (head?.tie !== 'space' || preposition?.tie !== 'space' || !terms.turningPrepositions.has(preposition.lower))
    return null;
  const inner =
    terms.turningDeterminers.has(words[at + 2]?.lower ?? '') && words[at + 2]?.tie === 'space' ? at + 3 : at + 2;
  const other = words[inner];
  if (other === undefined || other.barred || stopWords.has(other.lower) || goesOn(words, inner, language)) return null;
  for (const key of [other.key, ...terms.otherNumbers(other.key).map(spellingKey)]) {
    const values = find(key, head.key);
    if (values.length > 0) return { values, to: inner + 1 };
  }
  return null;
}

/** "A rate of interest payments": a noun in the singular is not over where another word follows that is no verb. */
function goesOn(words: readonly Word[], at: number, { terms, names, words: { stopWords } }: Language): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.tie !== 'space' || next === undefined || terms.singularsOf(word.key).length > 0) return false;
  return /^\p{Ll}/u.test(next.text) && !stopWords.has(next.lower) && !names.looksLikeVerb(next.lower);
}

/** Parts so short may be any two words: "by law" is no bylaw. */
const shortestPart = 3;

function apart<Value>(
  words: readonly Word[],
  at: number,
  trie: TermTrie<Value>,
  { terms, words: { stopWords, isVerbHere } }: Language,
): Loose<Value> | null {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.tie !== 'space' || second === undefined || second.barred || first.text !== first.lower) return null;
  if (first.lower.length < shortestPart || second.lower.length < shortestPart) return null;
  if (stopWords.has(first.lower) || stopWords.has(second.lower) || terms.particles.has(second.lower)) return null;
  if (isVerbHere(words, at)) return null;
  const values = trie.get([first.lower + second.key]);
  return values.length > 0 ? { values, to: at + 2 } : null;
}

function overlaps(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true;
  return false;
}
