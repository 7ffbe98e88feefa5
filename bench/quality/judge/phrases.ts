/** A wording for comparing: small letters, no accents, no signs, no leading article. */
export function foldPhrase(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ').replace(/^(?:the|an?) (?=.)/, '');
}

/** Whether two wordings are the same, or one holds the other as whole words. Nothing is held by no words. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [foldPhrase(one), foldPhrase(other)];
  return a !== '' && b !== '' && (holds(a, b) || holds(b, a));
}

function holds(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}
