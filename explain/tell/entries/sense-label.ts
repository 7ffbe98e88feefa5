/** What a sense is called: its id is "entry/words-that-name-it". */
export function labelOf(sense: string): string {
  return sense
    .slice(sense.indexOf('/') + 1)
    .replaceAll('-', ' ')
    .replace(/\b(?:us|uk|eu|un)\b/gu, (letters) => letters.toUpperCase());
}

/** A sense with the countries to which it belongs: "party membership. United Kingdom, Ireland". */
export function senseLabel(sense: string, where: readonly string[] = []): string {
  return [labelOf(sense), ...(where.length > 0 ? [where.map(countryName).join(', ')] : [])].join('. ');
}

/** Any string may stand in a reader's own entry; one that is no code of a country stands for itself. */
function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
