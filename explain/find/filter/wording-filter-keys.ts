/**
 * What a wording filter knows of words: 32-bit numbers, the same in every engine and on every machine, for an index is
 * built on one and read on another. Change anything here, and `layoutVersion` must change.
 */

/** Plurals of the news that no ending gives away. */
const irregular = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    people: 'person',
    children: 'child',
    crises: 'crisis',
    media: 'medium',
  }),
);

/**
 * A word's key without the endings of number and verb: "sanctions", "sanctioned" and "sanctioning" meet in "sanction".
 * Crude on purpose (after Harman 1991's S stemmer): equal keys give equal stems, and all that two words too many in one
 * stem cost is an entry looked at in vain.
 */
function lightStem(key: string): string {
  const { length } = key;
  if (length < 4) return key;
  // Told apart by the last letter first: this runs for every word of every article.
  switch (key.charCodeAt(length - 1)) {
    case letterS:
      return irregular.get(key) ?? withoutPlural(key);
    case letterD:
      if (key.endsWith('ied')) return `${key.slice(0, -3)}y`;
      return length > 4 && key.endsWith('ed') ? withoutEnd(key.slice(0, -2)) : withoutEnd(key);
    case letterG:
      return length > 5 && key.endsWith('ing') ? withoutEnd(key.slice(0, -3)) : withoutEnd(key);
    default:
      if (key.endsWith('men')) return `${key.slice(0, -2)}an`;
      return irregular.get(key) ?? withoutEnd(key);
  }
}

const letterD = 100;
const letterE = 101;
const letterG = 103;
const letterS = 115;

function withoutPlural(key: string): string {
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(key)) return key.slice(0, -2);
  return /[^su]s$/.test(key) ? withoutEnd(key.slice(0, -1)) : key;
}

/** Consonants that an ending doubles: "stopped". */
const doubled: ReadonlySet<number> = new Set([...'bdgklmnprt'].map((letter) => letter.charCodeAt(0)));

/** "stopp" → "stop", "cease" → "ceas". */
function withoutEnd(stem: string): string {
  const last = stem.charCodeAt(stem.length - 1);
  if (last === letterE) return stem.slice(0, -1);
  return last === stem.charCodeAt(stem.length - 2) && doubled.has(last) ? stem.slice(0, -1) : stem;
}

/**
 * Words that may stand between the two words of a wording that is written apart. A list of its own: stored indexes hang
 * on it.
 */
const lightWords: ReadonlySet<string> = new Set(
  `a an the this that these those its his her our their your my any all each every some no not and or but nor of in on
  at by for from with without against to into under over than as is are was were be been being has have had will would
  can could may might must shall should it they we he she you i who which`.split(/\s+/),
);

/** Whether a word is none of those: "relief *of* sanctions" has two. */
export function isHeavy(key: string): boolean {
  return !lightWords.has(key);
}

/** A word's stem as a number. */
export function hashOfStem(key: string): number {
  return mixed(hashOfLetters(lightStem(key)));
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
