import type { Language } from '../../language/language.ts';
import type { Word } from '../../text/words.ts';
import { insertedYearEnd } from '../forms/inserted-year.ts';
import { withComma } from '../forms/term-forms.ts';

/** What was found: `value` stands at words [from, to). */
export interface TrieMatch<Value> {
  readonly value: Value;
  /** What else was accepted there, if the first turns out not to be meant. */
  readonly others: readonly Value[];
  readonly from: number;
  readonly to: number;
}

/** Most nodes are leaves of one value: lists and maps are made only when needed, for the time that building takes. */
interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
}

/**
 * A trie over words: finds the longest of any number of wordings in one pass. The time depends on the text's length
 * and the longest wording, not on how many there are.
 */
export class TermTrie<Value> {
  readonly #root: Node<Value> = makeNode();
  readonly #language: Language;

  /** @param language of the wordings and of the texts: two words that a hyphen joins have another key together */
  constructor(language: Language) {
    this.#language = language;
  }

  add(keys: readonly string[], value: Value): void {
    let node = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (next === undefined) {
        next = makeNode();
        node.next.set(key, next);
      }
      node = next;
    }
    if (node.values === null) node.values = [value];
    else node.values.push(value);
  }

  /** What was added under exactly these keys. */
  get(keys: readonly string[]): readonly Value[] {
    let node: Node<Value> | undefined = this.#root;
    for (const key of keys) node = node?.next?.get(key);
    return node?.values ?? [];
  }

  /**
   * The longest accepted match at each word, from left to right, never overlapping. A wording joins words over a space
   * or a hyphen, and over a comma where it has one itself; two words joined by a hyphen may also stand for one ("cease-fire" for "ceasefire"),
   * and one year may stand in it (`insertedYearEnd`).
   * `accept` sees candidates longest first and may refuse them.
   */
  find(
    words: readonly Word[],
    accept: (value: Value, from: number, to: number) => boolean,
  ): readonly TrieMatch<Value>[] {
    const matches: TrieMatch<Value>[] = [];
    let from = 0;
    while (from < words.length) {
      const match = this.#longestAt(words, from, accept);
      if (match) matches.push(match);
      from = match ? match.to : from + 1;
    }
    return matches;
  }

  #longestAt(
    words: readonly Word[],
    from: number,
    accept: (value: Value, from: number, to: number) => boolean,
  ): TrieMatch<Value> | undefined {
    const first = words[from];
    if (first === undefined || first.barred) return undefined;
    // Most words open no term: nothing is made for them.
    const { next } = this.#root;
    if (first.tie !== 'hyphen' && !next?.has(first.key) && !(first.comma && next?.has(withComma(first.key))))
      return undefined;
    const ends: (readonly [to: number, values: readonly Value[]])[] = [];
    collectEnds(this.#root, words, from, ends, this.#language);
    ends.sort((a, b) => b[0] - a[0]);
    for (const [to, values] of ends) {
      const [value, ...others] = values.filter((candidate) => accept(candidate, from, to));
      if (value !== undefined) return { value, others, from, to };
    }
    return undefined;
  }
}

function makeNode<Value>(): Node<Value> {
  return { next: null, values: null };
}

function collectEnds<Value>(
  node: Node<Value>,
  words: readonly Word[],
  at: number,
  ends: (readonly [to: number, values: readonly Value[]])[],
  language: Language,
  hasYear = false,
): void {
  const word = words[at];
  if (word === undefined || node.next === null) return;
  step(node.next.get(word.key), words, at + 1, ends, language, hasYear);
  const listed = word.comma ? node.next.get(withComma(word.key)) : undefined;
  if (listed !== undefined) collectEnds(listed, words, at + 1, ends, language, hasYear);
  const second = words[at + 1];
  if (word.tie !== 'hyphen' || second === undefined) return;
  step(node.next.get(language.words.spellingKey(word.lower + second.lower)), words, at + 2, ends, language, hasYear);
}

function step<Value>(
  node: Node<Value> | undefined,
  words: readonly Word[],
  to: number,
  ends: (readonly [to: number, values: readonly Value[]])[],
  language: Language,
  hasYear: boolean,
): void {
  if (node === undefined) return;
  if (node.values !== null) ends.push([to, node.values]);
  const last = words[to - 1];
  if (last !== undefined && last.tie !== 'none') collectEnds(node, words, to, ends, language, hasYear);
  if (hasYear || node.next === null) return;
  const behindYear = insertedYearEnd(words, to);
  if (behindYear !== null) collectEnds(node, words, behindYear, ends, language, true);
}
