import type { WordingRules } from '../../language/language.ts';

/**
 * What a wording filter knows of words: 32-bit numbers, the same in every engine and on every machine, for an index is
 * built on one and read on another. Change anything here, and `layoutVersion` must change.
 */

/** Whether a word may not stand between the two words of a wording: "relief *of* sanctions" has two such. */
export function isHeavy(key: string, { terms }: WordingRules): boolean {
  return !terms.lightWords.has(key);
}

/** A word's stem as a number. */
export function hashOfStem(key: string, { terms }: WordingRules): number {
  return mixed(hashOfLetters(terms.filterStem(key)));
}

const letterFactor = 0x01000193;

/** A polynomial over the letters, so that the number of a compound follows from its parts. */
export function hashOfLetters(letters: string): number {
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) hash = (Math.imul(hash, letterFactor) + letters.charCodeAt(at)) | 0;
  return hash;
}

/** What the number of a word before so many letters is multiplied by in a compound's. */
export function shiftOf(letters: number): number {
  let shift = 1;
  for (let at = 0; at < letters; at += 1) shift = Math.imul(shift, letterFactor);
  return shift;
}

/** Letters of a compound's parts from which on they may be written apart. */
export const shortestPart = 3;

/** The number under which a word is marked that may be written apart, from that of its letters: "cease fire". */
export function hashOfSolid(letters: number): number {
  return mixed(letters ^ 0x3c6ef372);
}

/** The number of a sequence of stems, from that of all but the last. The empty sequence is 0. */
export function extended(sequence: number, stem: number): number {
  return mixed(Math.imul(sequence, 0x2c1b3c6d) + stem);
}

/** The number under which two words of one wording are marked that may stand apart, in either order. */
export function hashOfPair(one: number, other: number): number {
  return mixed(Math.imul(one + other, 0x297a2d39) ^ (one ^ other));
}

/** The number under which a sequence is marked as a whole wording, not as the beginning of one. */
export function hashOfWhole(sequence: number): number {
  return Math.imul(sequence ^ 0x5bd1e995, 0x9e3779b1);
}

/** Where a number falls among `size` places: by multiplication (Lemire 2019), so that any size will do. */
export function slotFor(hash: number, size: number): number {
  return Math.floor((hash >>> 0) * size * 2 ** -32);
}

/** MurmurHash3's finisher: every bit of the input moves every bit of the output. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
