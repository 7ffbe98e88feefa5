/**
 * How a wording filter lies in one buffer: 32-bit little-endian numbers. A header of eight, the marks (a Bloom filter of
 * blocks of 32 bits, two bits a mark), the table (each slot empty or a fingerprint and an entry's number plus one).
 */

/** "NGWF". On a big-endian machine it reads otherwise, and the buffer is refused. */
const magic = 0x4657474e;
/** Bumped when the layout or any number in it changes its meaning. */
const layoutVersion = 1;
const headerLength = 8;

/** Most entries of one filter: numbers and hashes are sorted together as one double of 53 bits. */
export const mostEntries = 2 ** 20 - 2;

export interface FilterParts {
  readonly entries: number;
  /** Slots that a hash may point at; the table is a little longer. */
  readonly slots: number;
  readonly marks: Uint32Array;
  readonly table: Uint32Array;
}

/** A buffer that is no wording filter, one of another version, or damaged. The message says which. */
class DamagedFilterError extends Error {
  override readonly name = 'DamagedFilterError';
}

export function packFilter({ entries, slots, marks, table }: FilterParts): ArrayBuffer {
  const all = new Uint32Array(headerLength + marks.length + table.length);
  all.set(marks, headerLength);
  all.set(table, headerLength + marks.length);
  const body = all.subarray(headerLength);
  all.set([magic, layoutVersion, entries, slots, marks.length, table.length, checksum(body)]);
  return all.buffer;
}

/** Views of a buffer's parts; nothing is copied. @throws DamagedFilterError */
export function unpackFilter(buffer: ArrayBuffer): FilterParts {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < headerLength * 4) throw new DamagedFilterError('no index');
  const all = new Uint32Array(buffer);
  const [first, version, entries = 0, slots = 0, markCount = 0, tableLength = 0, sum] = all;
  if (first !== magic) throw new DamagedFilterError('no index');
  if (version !== layoutVersion) throw new DamagedFilterError(`an index of version ${version}, not ${layoutVersion}`);
  const body = all.subarray(headerLength);
  const whole = body.length === markCount + tableLength && markCount > 0 && slots > 0 && slots < tableLength;
  if (!whole || entries > mostEntries || checksum(body) !== sum) throw new DamagedFilterError('a damaged index');
  return { entries, slots, marks: body.subarray(0, markCount), table: body.subarray(markCount) };
}

/** Bits of a slot that hold the entry's number; the others hold the fingerprint. */
export function entryBitsOf(entries: number): number {
  return 32 - Math.clz32(entries);
}

/** Numbers that the checksum reads: an engine that has just started takes 30 ms for ten times as many. */
const mostSummed = 16_384;

/** Over numbers spread evenly over the body; over all of a small one. Tells a torn or foreign body, not every wrong bit. */
function checksum(words: Uint32Array): number {
  const step = Math.max(1, Math.floor(words.length / mostSummed));
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += step) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
