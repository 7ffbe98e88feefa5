import type { City, Country, DoubtfulWordings, Places } from '../../glossary/places.ts';
import type { Language } from '../language/language.ts';
import { isAllCapitals, isCapitalised, tokenize, type Word } from '../text/words.ts';

/** One thing that a wording may mean. */
export type Meaning =
  | { readonly kind: 'country'; readonly country: Country; readonly doubt?: DoubtfulWordings }
  | { readonly kind: 'city'; readonly city: City; readonly doubtful: boolean }
  | { readonly kind: 'seat'; readonly country: Country };

/** The words by which places are named, and all that they may mean. */
export interface PlaceWording {
  /** In lower case, without diacritics. */
  readonly words: readonly string[];
  /** How each is written: an initialism only so, a name with a capital. */
  readonly forms: readonly ('initials' | 'capital' | 'small')[];
  /** Only behind the definite article: "the Emirates". */
  readonly withArticle: boolean;
  readonly meanings: readonly Meaning[];
}

/** The wordings by their first words, the longest first, and countries and cities by id. */
export interface PlaceIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly PlaceWording[]>;
  readonly places: Places;
  readonly countries: ReadonlyMap<string, Country>;
  readonly cities: ReadonlyMap<string, City>;
}

/** Initials are no longer than this: "UK", "DPRK"; "LONDON" is shouted. */
const longestInitials = 5;

/** Indexes the places once, for all articles of a language. */
export function buildPlaceIndex(places: Places, language: Language): PlaceIndex {
  const countries = new Map(places.countries.map((country) => [country.id, country]));
  const wordings = new Map<string, { text: string; meanings: Meaning[] }>();
  const add = (text: string, meaning: Meaning) => {
    const key = keyOf(text, language);
    const known = wordings.get(key);
    if (known === undefined) wordings.set(key, { text, meanings: [meaning] });
    else known.meanings.push(meaning);
  };
  for (const country of places.countries) addCountry(country, add);
  // A city that is called like a country is left to the country: "Djibouti".
  const taken = new Set(wordings.keys());
  for (const city of places.cities)
    for (const name of [city.name, ...(city.also ?? [])])
      if (!taken.has(keyOf(name, language)))
        add(name, { kind: 'city', city, doubtful: city.doubtful?.includes(name) ?? false });
  for (const [name, code] of language.places.seats) {
    const country = countries.get(code);
    if (country !== undefined) add(name, { kind: 'seat', country });
  }
  const made = [...wordings.values()].flatMap(({ text, meanings }) => wordingsOf(text, meanings, language));
  return {
    byFirstWord: groupByFirstWord(made),
    places,
    countries,
    cities: new Map(places.cities.map((city) => [city.id, city])),
  };
}

function addCountry(country: Country, add: (text: string, meaning: Meaning) => void): void {
  const { name, also = [], doubtful = [] } = country;
  const unsure = new Set(doubtful.flatMap(({ wordings }) => wordings));
  for (const text of [name, ...also]) if (!unsure.has(text)) add(text, { kind: 'country', country });
  for (const doubt of doubtful) for (const text of doubt.wordings) add(text, { kind: 'country', country, doubt });
}

function keyOf(text: string, language: Language): string {
  // Most names are one plain word, which need not be cut.
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase();
  return tokenize(text, language)
    .map(({ lower }) => lower)
    .join(' ');
}

function wordingsOf(text: string, meanings: readonly Meaning[], language: Language): readonly PlaceWording[] {
  if (/^[A-Z][a-z]+$/.test(text))
    return [{ words: [text.toLowerCase()], forms: ['capital'], withArticle: false, meanings: onceEach(meanings) }];
  const words = tokenize(text, language);
  const withArticle = words.length > 1 && words[0]?.text === words[0]?.lower && isArticle(words[0], language);
  const named = withArticle ? words.slice(1) : words;
  const wording: PlaceWording = {
    words: named.map(({ lower }) => lower),
    forms: named.map(({ text: one }) => formOf(one)),
    withArticle,
    meanings: onceEach(meanings),
  };
  const plain = named.map(({ lower }) => withoutStrokes(lower));
  const isStroked = plain.some((word, at) => word !== wording.words[at]);
  return isStroked ? [wording, { ...wording, words: plain }] : [wording];
}

function isArticle(word: Word | undefined, language: Language): boolean {
  return word !== undefined && language.words.definiteArticles.has(word.lower);
}

function formOf(text: string): 'initials' | 'capital' | 'small' {
  if (isAllCapitals(text) && text.length <= longestInitials) return 'initials';
  return isCapitalised(text) ? 'capital' : 'small';
}

/** A country that has two wordings with the same words has one meaning. */
function onceEach(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length === 1) return meanings;
  const seen = new Set<unknown>();
  return meanings.filter((meaning) => {
    const what = meaning.kind === 'city' ? meaning.city : meaning.country;
    if (seen.has(what)) return false;
    seen.add(what);
    return true;
  });
}

const strokes: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae' };

/** "łodz" as it is written where the letter is not to be had. */
function withoutStrokes(lower: string): string {
  return lower.replace(/[łıđøßæ]/gu, (letter) => strokes[letter] ?? letter);
}

function groupByFirstWord(wordings: readonly PlaceWording[]): ReadonlyMap<string, readonly PlaceWording[]> {
  const groups = Map.groupBy(wordings, ({ words }) => words[0] ?? '');
  return new Map([...groups].map(([first, own]) => [first, own.toSorted((a, b) => b.words.length - a.words.length)]));
}
