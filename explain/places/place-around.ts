import type { Language } from '../language/language.ts';
import type { PreparedBlock } from '../text/prepared-article.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { PlaceCandidate } from './candidates.ts';
import type { PlaceIndex } from './place-index.ts';

/** In words. */
const longestRegion = 5;

/** A region or country behind a city and a comma: "Paris, Texas", "Aleppo, Syria". */
export interface PlaceAround {
  /** ISO code; null where only the region is named. */
  readonly country: string | null;
  /** In lower case; null for a country. */
  readonly region: string | null;
  /** Whether it is a part of a country and no country. */
  readonly isState: boolean;
}

/** How far behind a comma what a city lies in may stand: ", a port in the south of Italy". In words. */
const toWhere = 8;

/** What stands behind the city and a comma, maybe behind "in" or "a town in"; null where that is no region or country. */
export function placeBehind({ block, sentence, to }: PlaceCandidate, index: PlaceIndex): PlaceAround | null {
  if (to >= sentence.to) return null;
  if (opensBracket(block, to)) return placeAt(block, to, index);
  if (block.words[to - 1]?.comma !== true) return null;
  const at = whereFrom(block, to, sentence.to);
  return placeAt(block, at, index) ?? (at === to ? null : placeAt(block, to, index));
}

/** "San José (Costa Rica)" */
function opensBracket({ words, block }: PreparedBlock, to: number): boolean {
  return /^\s\($/.test(block.text.slice(words[to - 1]?.end, words[to]?.start));
}

/** Where the name of what a city lies in begins: right behind the comma, or behind "in". */
function whereFrom({ words, language }: PreparedBlock, to: number, end: number): number {
  const { lyingIn, cityNouns } = language.places;
  let isCity = false;
  for (let at = to; at < Math.min(end, to + toWhere); at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (word === undefined || (at > to && before?.tie !== 'space')) return to;
    if (isCapitalised(word.text)) {
      const tie = language.words.definiteArticles.has(before?.lower ?? '') ? at - 2 : at - 1;
      return tie >= to && lyingIn.has(words[tie]?.lower ?? '') && (isCity || tie === to) ? at : to;
    }
    isCity ||= cityNouns.has(word.lower);
  }
  return to;
}

function placeAt({ words, language }: PreparedBlock, to: number, index: PlaceIndex): PlaceAround | null {
  for (let length = longestRegion; length > 0; length -= 1) {
    const around = placeCalled(words.slice(to, to + length), length, language, index);
    if (around !== null) return around;
  }
  return null;
}

function placeCalled(
  words: readonly Word[],
  length: number,
  language: Language,
  { byFirstWord }: PlaceIndex,
): PlaceAround | null {
  const first = words[0];
  if (words.length < length || first === undefined || first.text === first.lower) return null;
  const called = words.map(({ lower }) => lower).join(' ');
  const { regionsInShort, stoppedRegions } = language.places;
  // "Bristol, Va." and "Bristol, VA", but not "Paris, In".
  const isWord = called.length < 3 && first.text !== first.text.toUpperCase() && !stoppedRegions.has(called);
  const region = isWord ? undefined : regionsInShort.get(called);
  const wording = byFirstWord
    .get(first.lower)
    ?.find(({ words: named }) => named.length === length && named.join(' ') === called);
  const country = wording?.meanings.find((meaning) => meaning.kind === 'country')?.country.id ?? null;
  if (region !== undefined) return { country, region, isState: country === null };
  if (country !== null) return { country, region: called, isState: false };
  const code = language.senses.regions.has(called) ? language.senses.countries.get(called) : undefined;
  return code === undefined ? null : { country: code, region: called, isState: true };
}
