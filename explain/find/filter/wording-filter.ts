import type { Language } from '../../language/language.ts';
import type { Word } from '../../text/words.ts';
import { insertedYearEnd } from '../forms/inserted-year.ts';
import {
  extended,
  hashOfLetters,
  hashOfPair,
  hashOfSolid,
  hashOfStem,
  hashOfWhole,
  isHeavy,
  shiftOf,
  shortestPart,
  slotFor,
} from './wording-filter-keys.ts';
import { entryBitsOf, type FilterParts, unpackFilter } from './wording-filter-layout.ts';

/** Two words of a wording that is written apart stand at most so many words from each other. */
const farthestApart = 6;
/** A wording may begin or end with a light word, but then stands no farther apart: "might of the military". */
const farthestLight = 3;

/** What the filter knows of one word, worked out once for a text. */
interface KnownWord {
  readonly stem: number;
  /** The sequence of this word alone. */
  readonly alone: number;
  /** A wording of several words may begin with it. */
  readonly opens: boolean;
  readonly heavy: boolean;
  /** For compounds written apart: the letters as a first part, as a second one, and what the second moves the first by. */
  readonly asFirst: number;
  readonly asSecond: number;
  readonly shift: number;
  readonly mayJoin: boolean;
}

/**
 * Says which entries of a glossary may stand in a text, without the glossary: some too many, never one too few. Reads one
 * buffer as it is, so that a glossary of any size is ready at once. Time linear in the text, whatever the glossary's
 * size: a word costs a look into a map, two neighbours a look at one mark (a Bloom filter; Putze et al. 2007).
 */
export class WordingFilter {
  readonly #parts: FilterParts;
  readonly #language: Language;

  /**
   * @param language for which it was built
   * @throws DamagedFilterError where the buffer is not what `WordingFilterBuilder` made
   */
  constructor(buffer: ArrayBuffer, language: Language) {
    this.#language = language;
    this.#parts = unpackFilter(buffer);
  }

  /** Entries of the glossary that it was made of. */
  get entries(): number {
    return this.#parts.entries;
  }

  /**
   * Numbers of the entries that may stand in these texts, ascending. An entry counts where a form of it stands word by
   * word, commas or not (two words that a hyphen or a space parts also as one), or one of two words with both up to six words apart, in
   * any order, and a small word or a comma between: "relief from sanctions", "tax and customs rules".
   */
  mayStandIn(texts: Iterable<readonly Word[]>): readonly number[] {
    const scan = new Scan(this.#parts, this.#language);
    for (const words of texts) scan.read(words);
    return [...scan.found].sort((a, b) => a - b);
  }
}

class Scan {
  readonly found = new Set<number>();
  readonly #known = new Map<string, KnownWord>();
  readonly #marks: Uint32Array;
  readonly #table: Uint32Array;
  readonly #slots: number;
  readonly #entryBits: number;
  readonly #language: Language;

  constructor({ entries, slots, marks, table }: FilterParts, language: Language) {
    this.#language = language;
    this.#marks = marks;
    this.#table = table;
    this.#slots = slots;
    this.#entryBits = entryBitsOf(entries);
  }

  read(words: readonly Word[]): void {
    const known = words.map((word) => this.#know(word.lower, word.key));
    for (let at = 0; at < words.length; at += 1) {
      const word = known[at];
      if (word === undefined) continue;
      if (word.opens) this.#follow(words, known, at + 1, word.alone);
      const joined = this.#joined(words, at);
      if (joined?.opens) this.#follow(words, known, at + 2, joined.alone);
      if (word.heavy) this.#pairUp(words, known, at);
      if (word.mayJoin && words[at]?.tie === 'space') this.#joinUp(words, known, at);
    }
  }

  /** "cease fire": a wording of one word, written as two. */
  #joinUp(words: readonly Word[], known: readonly KnownWord[], at: number): void {
    const [first, second] = [known[at], known[at + 1]];
    if (first === undefined || !second?.mayJoin) return;
    const letters = (Math.imul(first.asFirst, second.shift) + second.asSecond) | 0;
    if (!this.#isMarked(hashOfSolid(letters))) return;
    this.#collect(extended(0, hashOfStem(`${words[at]?.lower}${words[at + 1]?.key}`, this.#language)));
  }

  /** Goes on from a sequence that ends before `to`, also behind a year that the wording does not say. */
  #follow(words: readonly Word[], known: readonly KnownWord[], to: number, sequence: number, hasYear = false): void {
    const last = words[to - 1];
    if (last?.tie !== 'none' || last.comma) this.#goOn(words, known, to, sequence, hasYear);
    if (hasYear) return;
    const behindYear = insertedYearEnd(words, to);
    if (behindYear !== null) this.#goOn(words, known, behindYear, sequence, true);
  }

  #goOn(words: readonly Word[], known: readonly KnownWord[], at: number, sequence: number, hasYear: boolean): void {
    const next = known[at];
    if (next === undefined) return;
    this.#step(words, known, at + 1, extended(sequence, next.stem), hasYear);
    const joined = this.#joined(words, at);
    if (joined !== null) this.#step(words, known, at + 2, extended(sequence, joined.stem), hasYear);
  }

  #step(words: readonly Word[], known: readonly KnownWord[], to: number, sequence: number, hasYear: boolean): void {
    this.#collect(sequence);
    if (this.#isMarked(sequence)) this.#follow(words, known, to, sequence, hasYear);
  }

  #joined(words: readonly Word[], at: number): KnownWord | null {
    const [first, second] = [words[at], words[at + 1]];
    if (first?.tie !== 'hyphen' || second === undefined) return null;
    const lower = first.lower + second.lower;
    return this.#know(lower, this.#language.words.spellingKey(lower));
  }

  /** Looks before a heavy word for the other one of a wording of two, with a light word or a comma between. */
  #pairUp(words: readonly Word[], known: readonly KnownWord[], at: number): void {
    const word = known[at];
    let apart = false;
    for (let before = at - 1; before >= 0 && before >= at - farthestApart; before -= 1) {
      const other = known[before];
      if (word === undefined || other === undefined) return;
      if (words[before]?.tie === 'none') apart = true;
      if (apart && (other.heavy || at - before <= farthestLight)) this.#collectPair(other, word);
      if (!other.heavy) apart = true;
    }
  }

  #collectPair(one: KnownWord, other: KnownWord): void {
    if (!this.#isMarked(hashOfPair(one.stem, other.stem))) return;
    this.#collect(extended(one.alone, other.stem));
    this.#collect(extended(other.alone, one.stem));
  }

  #know(lower: string, key: string): KnownWord {
    const before = this.#known.get(lower);
    if (before !== undefined) return before;
    const stem = hashOfStem(key, this.#language);
    const alone = extended(0, stem);
    const heavy = isHeavy(key, this.#language);
    const asSecond = hashOfLetters(key);
    const word = {
      stem,
      alone,
      opens: this.#isMarked(alone),
      heavy,
      asFirst: lower === key ? asSecond : hashOfLetters(lower),
      asSecond,
      shift: shiftOf(key.length),
      mayJoin: heavy && lower.length >= shortestPart,
    };
    this.#known.set(lower, word);
    this.#collect(alone);
    return word;
  }

  #isMarked(hash: number): boolean {
    const block = this.#marks[slotFor(hash, this.#marks.length)] ?? 0;
    return ((block >>> hash) & (block >>> (hash >>> 5)) & 1) === 1;
  }

  /** Takes the entries that have this sequence. */
  #collect(hash: number): void {
    if (!this.#isMarked(hashOfWhole(hash))) return;
    const bits = this.#entryBits;
    const fingerprint = (hash << bits) >>> bits;
    for (let at = slotFor(hash, this.#slots); ; at += 1) {
      const slot = this.#table[at] ?? 0;
      if (slot === 0) return;
      if (slot >>> bits === fingerprint) this.found.add((slot & ((1 << bits) - 1)) - 1);
    }
  }
}
