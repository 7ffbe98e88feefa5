/** Light stemming, for comparing content words only: plural, -ed and -ing endings off. */
export function stemOf(key: string): string {
  if (key.length < 5) return key.length === 4 && /[^su]s$/.test(key) ? key.slice(0, -1) : key;
  return key.replace(/(?:ies|y)$/, 'i').replace(/(?:ations?|ings?|ed|es|s|e)$/, '');
}
