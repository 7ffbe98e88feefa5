import type { Language } from '../../language/language.ts';
import type { Word } from '../../text/words.ts';

/** A country named in a text. */
export interface CountryNamed {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly code: string;
  /** Words of the name. */
  readonly length: number;
}

/** In words. */
const longestName = 3;

/** The country that the words at `at` name; null: none. */
export function countryAt(words: readonly Word[], at: number, language: Language): CountryNamed | null {
  const { countries: codes, smallCountries, countriesInCapitals } = language.senses;
  const word = words[at];
  // In small letters they are other words: "us", "turkey", "polish".
  if (word === undefined || (word.text === word.lower && !smallCountries.has(word.lower))) return null;
  if (countriesInCapitals.has(word.lower) && word.text !== word.text.toUpperCase()) return null;
  // "New South Wales" is no Wales.
  for (let length = longestName; length > 0; length -= 1) {
    const name = words.slice(at, at + length).map(({ lower }) => lower);
    const code = codes.get(name.join(' '));
    if (code !== undefined) return { code, length: name.length };
  }
  return null;
}

/** How often each country (ISO 3166-1 alpha-2, or EU) is named in words [from, to). */
export function countCountries(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const named = countryAt(words, at, language);
    if (named === null) continue;
    counts.set(named.code, (counts.get(named.code) ?? 0) + 1);
    at += named.length - 1;
  }
  return counts;
}
