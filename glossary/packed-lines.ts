import type { Lines } from './lines.ts';

/**
 * How packed lines lie in one buffer: a header of seven 32-bit little-endian numbers; how long the codes of each line but the first
 * are (16 bits each); the length of each word (8 bits); the words; the codes; the first line as it is, for it is long and
 * always read. A code is a word's rank by how often it stands:
 * the last of its bytes is below 128, so that the 128 commonest take one byte, the next 16,384 two (end-tagged dense code;
 * Brisaboa et al. 2003). A word is a run of letters and digits, or of anything else; one space between two of the
 * former is not written.
 */

/** "NGPL". On a big-endian machine it reads otherwise, and the buffer is refused. */
const magic = 0x4c50474e;
/** Changes with the layout. */
const version = 2;
const headerLength = 7;

/** What lies in the buffer, in its order. */
export interface PackedParts {
  /** Of the codes of each line but the first, in bytes. */
  readonly lineLengths: Uint16Array;
  readonly lengths: Uint8Array;
  readonly words: Uint8Array;
  readonly codes: Uint8Array;
  readonly first: Uint8Array;
}

/** Bytes below this end a code. */
export const endsBelow = 128;
const space = 32;
/** The longest word, in bytes. */
export const longestWord = 255;
/** The most codes of a line, in bytes. */
export const longestLine = 65_535;

/** Whether a byte of ASCII is a letter or digit. */
export function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return (byte >= 48 && byte <= 57) || (lower >= 97 && lower <= 122);
}

export function joinParts({ lineLengths, lengths, words, codes, first }: PackedParts): ArrayBuffer {
  const codesFrom = headerLength * 4 + lineLengths.length * 2;
  const bytes = [lengths, words, codes, first];
  const all = new Uint8Array(codesFrom + bytes.reduce((sum, { length }) => sum + length, 0));
  const head = [magic, version, lineLengths.length, ...bytes.map(({ length }) => length)];
  new Uint32Array(all.buffer, 0, headerLength).set(head);
  new Uint16Array(all.buffer, headerLength * 4, lineLengths.length).set(lineLengths);
  let at = codesFrom;
  for (const part of bytes) {
    all.set(part, at);
    at += part.length;
  }
  return all.buffer;
}

/** Views of a buffer's parts; nothing is copied. */
function partsOf(buffer: ArrayBuffer): PackedParts {
  const header = buffer.byteLength < headerLength * 4 ? [] : new Uint32Array(buffer, 0, headerLength);
  const [sign, said, lines = 0, lengths = 0, words = 0, codes = 0, first = 0] = header;
  const wordsFrom = headerLength * 4 + lines * 2 + lengths;
  const isWhole = wordsFrom + words + codes + first === buffer.byteLength;
  if (sign !== magic || said !== version || !isWhole) throw new Error('These are no packed lines.');
  return {
    lineLengths: new Uint16Array(buffer, headerLength * 4, lines),
    lengths: new Uint8Array(buffer, wordsFrom - lengths, lengths),
    words: new Uint8Array(buffer, wordsFrom, words),
    codes: new Uint8Array(buffer, wordsFrom + words, codes),
    first: new Uint8Array(buffer, wordsFrom + words + codes, first),
  };
}

/** Bytes for a line at first; a longer one gets more. */
const roomForLine = 4096;

/**
 * Lines as `packLines` packed them. The buffer is read as it is: to open it costs a look at the length of each line and word, a line
 * its own characters, and no other line anything.
 */
export class PackedLines implements Lines {
  readonly count: number;
  readonly #parts: PackedParts;
  readonly #textOf: (ascii: Uint8Array) => string;
  /** Where the codes of each line but the first begin, and those of the last end. */
  readonly #lineStarts: Uint32Array;
  /** Where each word begins, and the last ends. */
  readonly #wordStarts: Uint32Array;
  /** The line at hand. */
  #line = new Uint8Array(roomForLine);

  /**
   * @param textOf what bytes of ASCII say: the platform's decoder, which is ten times as fast as one written here
   * @throws Error where the buffer is not what `packLines` made, or cut short
   */
  constructor(buffer: ArrayBuffer, textOf: (ascii: Uint8Array) => string) {
    this.#textOf = textOf;
    this.#parts = partsOf(buffer);
    const { lineLengths, lengths } = this.#parts;
    this.count = lineLengths.length + 1;
    this.#lineStarts = startsOf(lineLengths);
    this.#wordStarts = startsOf(lengths);
  }

  at(position: number): string {
    const { codes, first } = this.#parts;
    if (position === 0) return this.#textOf(first);
    const end = this.#lineStarts[position] ?? 0;
    let length = 0;
    let rank = 0;
    for (let at = this.#lineStarts[position - 1] ?? 0; at < end; at += 1) {
      const byte = codes[at] ?? 0;
      if (byte < endsBelow) {
        length = this.#append(rank + byte, length);
        rank = 0;
      } else rank = (rank + byte - endsBelow + 1) * endsBelow;
    }
    return this.#textOf(this.#line.subarray(0, length));
  }

  /** Writes a word behind so many bytes of the line, and says how many it has then. */
  #append(rank: number, before: number): number {
    const { words } = this.#parts;
    const from = this.#wordStarts[rank] ?? 0;
    const to = this.#wordStarts[rank + 1] ?? 0;
    if (before + longestWord >= this.#line.length) this.#grow();
    const line = this.#line;
    let length = before;
    if (length > 0 && isLetter(words[from] ?? 0) && isLetter(line[length - 1] ?? 0)) line[length++] = space;
    for (let at = from; at < to; at += 1) line[length++] = words[at] ?? 0;
    return length;
  }

  #grow(): void {
    const longer = new Uint8Array(this.#line.length * 2);
    longer.set(this.#line);
    this.#line = longer;
  }
}

/** Where each of these begins that lie side by side, and where the last ends. */
function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0, sum = 0; at < lengths.length; at += 1) {
    sum += lengths[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
}
