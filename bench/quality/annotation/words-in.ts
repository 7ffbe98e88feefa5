/** [start, end) in characters (UTF-16 code units). */
export type Place = readonly [start: number, end: number];

/** All places of a text at which words stand as they are, not as parts of longer words. */
export function placesOf(words: string, text: string): readonly Place[] {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => [index, index + words.length]);
}
