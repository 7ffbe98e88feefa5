import type { WordingRules } from '../../language/language.ts';
import { keysOf } from '../../text/words.ts';
import { extended, hashOfStem } from './wording-filter-keys.ts';

/**
 * The trie takes the first entry whose case fits, so of many that share a wording the later ones are never found. Entries
 * whose own term it is come first, for by it they are looked up; others fill the rest.
 */
export const mostWithOneWording = 32;

/** The own terms of entries, by their words without endings, case and signs: of those that are alike only so many can be looked up. */
export class OwnTerms {
  readonly #stems = new Map<string, number>();
  readonly #counts = new Map<number, number>();
  readonly #language: WordingRules;

  constructor(language: WordingRules) {
    this.#language = language;
  }

  /** Whether an entry of this term, added next, can be looked up by it. False: as many as a wording may have were added before. */
  hasRoomFor(term: string): boolean {
    return (this.#counts.get(this.sequenceOf(keysOf(term, this.#language))) ?? 0) < mostWithOneWording;
  }

  /** Adds a term. Returns its hash. */
  add(term: string): number {
    const own = this.sequenceOf(keysOf(term, this.#language));
    this.#counts.set(own, (this.#counts.get(own) ?? 0) + 1);
    return own;
  }

  sequenceOf(keys: readonly string[]): number {
    return keys.reduce((sequence, key) => extended(sequence, this.stemOf(key)), 0);
  }

  stemOf(key: string): number {
    const known = this.#stems.get(key);
    if (known !== undefined) return known;
    const stem = hashOfStem(key, this.#language);
    this.#stems.set(key, stem);
    return stem;
  }
}
