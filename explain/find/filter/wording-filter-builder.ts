import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Language } from '../../language/language.ts';
import { withoutCommas } from '../forms/term-forms.ts';
import { formsOfEntry } from '../index/term-index.ts';
import { mostWithOneWording, OwnTerms } from './own-terms.ts';
import {
  extended,
  hashOfLetters,
  hashOfPair,
  hashOfSolid,
  hashOfWhole,
  isHeavy,
  shortestPart,
  slotFor,
} from './wording-filter-keys.ts';
import { entryBitsOf, mostEntries, packFilter } from './wording-filter-layout.ts';

/** Share of the table's slots that are taken. */
const fullness = 0.8;
/** For each mark: with two bits a mark, 2.5 % of the words that are none look like one. */
const bitsPerMark = 12;
/** A hash, whether it is another than the own term's, and an entry's number as one double of 53 bits that sorts by these. */
const numberSpan = 2 ** 20;
const hashSpan = 2 * numberSpan;

/** Builds a wording filter of entries in one language, entry by entry, so that the caller may pause between any two. */
export class WordingFilterBuilder {
  readonly #marks = new Set<number>();
  readonly #keys: number[] = [];
  readonly #terms: OwnTerms;
  readonly #language: Language;
  #entries = 0;

  constructor(language: Language) {
    this.#language = language;
    this.#terms = new OwnTerms(language);
  }

  /** Adds the next entry (the first has number 0). @throws RangeError beyond 2²⁰ − 2 entries */
  add(entry: GlossaryEntry): void {
    if (this.#entries >= mostEntries) throw new RangeError(`more than ${mostEntries} entries`);
    const own = this.#terms.add(entry.term);
    this.#keys.push((own >>> 0) * hashSpan + this.#entries);
    for (const { form } of formsOfEntry(entry, this.#language)) {
      const hash = this.#addSequence(withoutCommas(form.keys));
      if (hash !== own) this.#keys.push((hash >>> 0) * hashSpan + numberSpan + this.#entries);
    }
    this.#entries += 1;
  }

  /** Whether an entry of this term, added next, can be looked up by it. */
  hasRoomFor(term: string): boolean {
    return this.#terms.hasRoomFor(term);
  }

  /** Marks a form. Returns its hash. */
  #addSequence(keys: readonly string[]): number {
    let sequence = 0;
    keys.forEach((key, at) => {
      sequence = extended(sequence, this.#terms.stemOf(key));
      if (at < keys.length - 1) this.#marks.add(sequence);
    });
    this.#marks.add(hashOfWhole(sequence));
    const [first = '', second, ...more] = keys;
    if (second === undefined && first.length >= 2 * shortestPart) this.#marks.add(hashOfSolid(hashOfLetters(first)));
    if (second !== undefined && more.length === 0 && (this.#isHeavy(first) || this.#isHeavy(second))) {
      this.#marks.add(hashOfPair(this.#terms.stemOf(first), this.#terms.stemOf(second)));
    }
    return sequence;
  }

  #isHeavy(key: string): boolean {
    return isHeavy(key, this.#language);
  }

  /** The filter as one buffer. Nothing may be added after it. */
  finish(): ArrayBuffer {
    const marks = markBits(this.#marks);
    const keys = distinctKeys(Float64Array.from(this.#keys).sort());
    const slots = Math.max(1, Math.ceil(keys.length / fullness));
    return packFilter({ entries: this.#entries, slots, marks, table: fillTable(keys, slots, this.#entries) });
  }
}

/** The filter of a glossary, in which an entry's number is its position. */
export function buildWordingFilter(entries: readonly GlossaryEntry[], language: Language): ArrayBuffer {
  const builder = new WordingFilterBuilder(language);
  for (const entry of entries) builder.add(entry);
  return builder.finish();
}

function markBits(hashes: ReadonlySet<number>): Uint32Array {
  const bits = new Uint32Array(Math.max(1, Math.ceil((hashes.size * bitsPerMark) / 32)));
  for (const hash of hashes) {
    const at = slotFor(hash, bits.length);
    bits[at] = (bits[at] ?? 0) | (1 << hash) | (1 << (hash >>> 5));
  }
  return bits;
}

function distinctKeys(sorted: Float64Array): Float64Array {
  let kept = 0;
  let run = 0;
  for (const key of sorted) {
    const before = sorted[kept - 1];
    if (kept > 0 && key === before) continue;
    run = kept > 0 && Math.floor(key / hashSpan) === Math.floor((before ?? 0) / hashSpan) ? run + 1 : 1;
    if (run <= mostWithOneWording) sorted[kept++] = key;
  }
  return sorted.subarray(0, kept);
}

/**
 * Open addressing with the keys in their order: each stands at the slot that its hash points at, or at the first free
 * one behind it. What runs over the end is kept behind it, before one empty slot that ends every search.
 */
function fillTable(keys: Float64Array, slots: number, entries: number): Uint32Array {
  const bits = entryBitsOf(entries);
  const places = new Uint32Array(keys.length);
  let free = 0;
  keys.forEach((key, at) => {
    const place = Math.max(free, slotFor(Math.floor(key / hashSpan), slots));
    places[at] = place;
    free = place + 1;
  });
  const table = new Uint32Array(Math.max(slots, free) + 1);
  keys.forEach((key, at) => {
    const hash = Math.floor(key / hashSpan);
    table[places[at] ?? 0] = (hash << bits) | ((key % numberSpan) + 1);
  });
  return table;
}
