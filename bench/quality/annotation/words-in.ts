/** [start, end) in characters (UTF-16 code units). */
export type Place = readonly [start: number, end: number];

const letter = /[\p{L}\p{M}\p{N}]/u;

/** All places of a text at which words stand as they are, not as parts of longer words. */
export function placesOf(words: string, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end))) places.push([at, end]);
  }
  return places;
}
