import type { Lines } from './lines.ts';

/**
 * How packed lines lie in one buffer: a header of six 32-bit little-endian numbers; where each line's codes begin, and the
 * last ends (32 bits each); the length of each word (8 bits); the words; the codes. A code is a word's rank by how often it stands:
 * the last of its bytes is below 128, so that the 128 commonest take one byte, the next 16,384 two (end-tagged dense code;
 * Brisaboa et al. 2003). A word is a run of letters and digits, or of anything else; one space between two of the
 * former is not written.
 */

/** "NGPL". On a big-endian machine it reads otherwise, and the buffer is refused. */
const magic = 0x4c50474e;
/** Changes with the layout. */
const version = 1;
const headerLength = 6;

/** What lies in the buffer, in its order. */
export interface PackedParts {
  /** One more than there are lines. */
  readonly starts: Uint32Array;
  readonly lengths: Uint8Array;
  readonly words: Uint8Array;
  readonly codes: Uint8Array;
}

/** Bytes below this end a code. */
export const endsBelow = 128;
const space = 32;
/** The longest word, in bytes. */
export const longestWord = 255;

/** Whether a byte of ASCII is a letter or digit. */
function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return (byte >= 48 && byte <= 57) || (lower >= 97 && lower <= 122);
}

export function joinParts({ starts, lengths, words, codes }: PackedParts): ArrayBuffer {
  const numbers = headerLength + starts.length;
  const all = new Uint8Array(numbers * 4 + lengths.length + words.length + codes.length);
  const head = [magic, version, starts.length, lengths.length, words.length, codes.length];
  new Uint32Array(all.buffer, 0, numbers).set([...head, ...starts]);
  all.set(lengths, numbers * 4);
  all.set(words, numbers * 4 + lengths.length);
  all.set(codes, numbers * 4 + lengths.length + words.length);
  return all.buffer;
}

/** Views of a buffer's parts; nothing is copied. */
function partsOf(buffer: ArrayBuffer): PackedParts {
  const header = buffer.byteLength < headerLength * 4 ? [] : new Uint32Array(buffer, 0, headerLength);
  const [first, said, starts = 0, lengths = 0, words = 0, codes = 0] = header;
  const wordsFrom = (headerLength + starts) * 4 + lengths;
  const isWhole = starts > 0 && wordsFrom + words + codes === buffer.byteLength;
  if (first !== magic || said !== version || !isWhole) throw new Error('These are no packed lines.');
  return {
    starts: new Uint32Array(buffer, headerLength * 4, starts),
    lengths: new Uint8Array(buffer, wordsFrom - lengths, lengths),
    words: new Uint8Array(buffer, wordsFrom, words),
    codes: new Uint8Array(buffer, wordsFrom + words, codes),
  };
}

/** Characters of which a string is made at once: each is an argument of a call. */
const atOnce = 4096;

/**
 * Lines as `packLines` packed them. The buffer is read as it is: to open it costs a look at the length of each word, a line
 * its own characters, and no other line anything.
 */
export class PackedLines implements Lines {
  readonly count: number;
  readonly #parts: PackedParts;
  /** Where each word begins, and the last ends. */
  readonly #wordStarts: Uint32Array;
  /** The line at hand, as far as it is written. */
  #line = new Uint8Array(atOnce);
  #length = 0;

  /** @throws Error where the buffer is not what `packLines` made, or cut short */
  constructor(buffer: ArrayBuffer) {
    this.#parts = partsOf(buffer);
    const { lengths, starts } = this.#parts;
    this.count = starts.length - 1;
    this.#wordStarts = new Uint32Array(lengths.length + 1);
    for (let at = 0, sum = 0; at < lengths.length; at += 1) {
      sum += lengths[at] ?? 0;
      this.#wordStarts[at + 1] = sum;
    }
  }

  at(position: number): string {
    const { starts, codes } = this.#parts;
    const end = starts[position + 1] ?? 0;
    this.#length = 0;
    let rank = 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) {
      const byte = codes[at] ?? 0;
      if (byte < endsBelow) {
        this.#append(rank + byte);
        rank = 0;
      } else rank = (rank + byte - endsBelow + 1) * endsBelow;
    }
    return this.#text();
  }

  #append(rank: number): void {
    const { words } = this.#parts;
    const from = this.#wordStarts[rank] ?? 0;
    const to = this.#wordStarts[rank + 1] ?? 0;
    if (this.#length + longestWord >= this.#line.length) this.#grow();
    const line = this.#line;
    let length = this.#length;
    if (length > 0 && isLetter(words[from] ?? 0) && isLetter(line[length - 1] ?? 0)) line[length++] = space;
    for (let at = from; at < to; at += 1) line[length++] = words[at] ?? 0;
    this.#length = length;
  }

  #grow(): void {
    const longer = new Uint8Array(this.#line.length * 2);
    longer.set(this.#line);
    this.#line = longer;
  }

  #text(): string {
    let text = '';
    for (let from = 0; from < this.#length; from += atOnce) {
      const part = this.#line.subarray(from, Math.min(from + atOnce, this.#length));
      text += String.fromCharCode.apply(null, part as unknown as number[]);
    }
    return text;
  }
}
