const wordStart = String.raw`(?<![\p{L}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** These words, whole, anywhere in a text. Line breaks in the pattern are layout. */
export function anywhere(words: string, flags = 'iu'): RegExp {
  return new RegExp(`${wordStart}(?:${words.replaceAll(/\s*\n\s*/g, '')})${wordEnd}`, flags);
}

/** These words, whole, at the end of a text. */
export function atEnd(words: string): RegExp {
  return new RegExp(String.raw`${wordStart}(?:${words})\s*$`, 'iu');
}

/** These words, whole, behind a space at the beginning of a text. */
export function atStart(words: string): RegExp {
  return new RegExp(String.raw`^\s(?:${words})${wordEnd}`, 'iu');
}

/** A year alone, with a word before it that makes it one: "in 2019". The year is the first group. */
export function yearBehind(words: string): RegExp {
  return new RegExp(String.raw`${wordStart}(?:${words})\s((?:1[5-9]|20)\d\d)(?![\d%‰]|[.,/–-]\d|\p{L})`, 'giu');
}
