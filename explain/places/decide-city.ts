import type { City } from '../../glossary/places.ts';
import { owns } from '../find/forms/owns.ts';
import { countryAt } from '../find/senses/countries.ts';
import { isCapitalised } from '../text/words.ts';
import type { ArticleContext } from './article-context.ts';
import type { PlaceCandidate } from './candidates.ts';
import { cityEvidence } from './city-evidence.ts';
import { cityNear, isTogether } from './city-near.ts';
import type { PeopleCalledSo } from './people-called-so.ts';
import type { PlaceAround } from './place-around.ts';
import type { Meaning, PlaceIndex } from './place-index.ts';
import type { Row } from './rows.ts';

type CityMeaning = Extract<Meaning, { kind: 'city' }>;

/** So many times more people a city must have to be meant where nothing else decides. */
const farBigger = 10;
/** The same of a capital. */
const biggerCapital = 4;
/** A city of so many people needs no evidence where its name has no other meaning. */
const wellKnown = 400_000;
/** Of a doubtful name behind "in" only one of so many is likelier than what else it means; elsewhere, or if a region has it, one of so many more. */
const knownAnyway = 330_000;
const worldKnown = 1_000_000;

/** The city that a wording means here; null where it may be another, a person or a team. */
export function decideCity(
  candidate: PlaceCandidate,
  row: Row,
  meanings: readonly CityMeaning[],
  around: PlaceAround | null,
  context: ArticleContext,
  people: PeopleCalledSo,
  index: PlaceIndex,
): City | null {
  if (isOwned(candidate) || isRegion(candidate) || isLarger(candidate, row)) return null;
  const cities = meanings.map(({ city }) => city);
  const known = meanings.flatMap(({ city, doubtful }) => (doubtful ? [] : [city]));
  const near = cityNear(candidate, index);
  const city = oneOf(candidate, cities, known, around, near, context, index);
  if (city === null || city.unless?.some(context.holds)) return null;
  const nearBy = cityEvidence(candidate, row, around) + (near !== null && isTogether(city, near) ? 1 : 0);
  if (nearBy < surely && (isPerson(candidate, people) || playsSport(candidate))) return null;
  const named = isNearItsOwn(candidate, city, index) ? 2 : isNamedCountry(candidate, city, context) ? 1 : 0;
  const isDoubtful = meanings.some((meaning) => meaning.city === city && meaning.doubtful);
  return nearBy + named >= needed(city, isDoubtful, nearBy, candidate) ? city : null;
}

/** Evidence that leaves no doubt: "Paris, France". */
const surely = 3;

function needed({ population, capital }: City, isDoubtful: boolean, nearBy: number, candidate: PlaceCandidate): number {
  if (candidate.style !== 'normal') return isDoubtful ? surely : 2;
  const isOfRegion = candidate.block.language.places.regionsInShort.has(nameOf(candidate));
  if (isDoubtful) return population >= (isOfRegion || nearBy < 2 ? worldKnown : knownAnyway) ? 2 : surely;
  // A capital may be the government, and any city as the subject of a sentence a person or a team.
  return population >= wellKnown && capital !== true && !isSubject(candidate) ? 0 : 2;
}

/** "Tapachula's Las Vegas": a part of the other. */
function isOwned({ block, from }: PlaceCandidate): boolean {
  return isCapitalised(block.words[from - 1]?.text ?? '') && owns(block.words[from - 1], block.words[from]);
}

/** "Lagos state", "Kano and Sokoto states", "the state of Puebla", "the governor of New York" */
function isLarger({ block, sentence, from, to }: PlaceCandidate, row: Row): boolean {
  const { words, language } = block;
  const { largerPlaces, ofLargerPlaces, tieOf } = language.places;
  const namesLarger = (end: number) => {
    const [last, next] = [words[end - 1], words[end]];
    return end < sentence.to && last?.tie === 'space' && !owns(last, next) && largerPlaces.has(next?.lower ?? '');
  };
  if (namesLarger(to) || (row.last.to > to && namesLarger(row.last.to))) return true;
  const [noun, of] = [words[row.first.from - 2], words[row.first.from - 1]];
  if (of?.lower !== tieOf || from - 2 < sentence.from) return false;
  return largerPlaces.has(noun?.lower ?? '') || ofLargerPlaces.has(noun?.lower ?? '');
}

/** "Albany, New York" */
function isRegion(candidate: PlaceCandidate): boolean {
  const { block, sentence, from, to } = candidate;
  const { words, language } = block;
  const { regionsInShort } = language.places;
  const [before, next] = [words[from - 1], words[to]];
  if (!regionsInShort.has(nameOf(candidate))) return false;
  if (before?.comma === true && from > sentence.from && isCapitalised(before.text)) return true;
  // "New York and New Jersey"
  const others = words.slice(to + 1, to + 3).map(({ lower }) => lower);
  const isRow = language.places.conjunctions.has(next?.lower ?? '');
  return isRow && (regionsInShort.has(others.join(' ')) || regionsInShort.has(others[0] ?? ''));
}

/** How far behind a city its "its" may stand. In words. */
const toItsOwn = 4;

/** "Chicago said": not the city, or more than that. */
function isSubject({ block, sentence, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  const [last, next] = [words[to - 1], words[to]];
  if (next === undefined || to >= sentence.to || last?.tie !== 'space' || owns(last, next)) return false;
  const { governmentVerbs, itsOwn } = language.places;
  // "Auckland expects its": no person.
  if (words.slice(to + 1, to + toItsOwn).some(({ lower }) => itsOwn.has(lower))) return false;
  return language.speech.verbs.has(next.lower) || governmentVerbs.has(next.lower);
}

function nameOf({ block, from, to }: PlaceCandidate): string {
  return block.words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

function isNamedCountry(candidate: PlaceCandidate, { country, region }: City, context: ArticleContext): boolean {
  return context.names(country, nameOf(candidate)) || (region !== undefined && context.namesRegion(region));
}

/** Whether the same sentence names its country, region or people. A capital of which that is said may still be the government. */
function isNearItsOwn(
  candidate: PlaceCandidate,
  { country, region, area, capital }: City,
  { countries }: PlaceIndex,
): boolean {
  if (capital || candidate.style !== 'normal') return false;
  const { block, sentence } = candidate;
  const own = nameOf(candidate);
  const names = [area, country].map((id) => countries.get(id ?? '')?.name).concat(region);
  if (names.some((name) => name && !own.includes(name.toLowerCase()) && stands(name, sentence.text))) return true;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const named = at === candidate.from ? null : countryAt(block.words, at, block.language);
    if (named?.code === country && !namesRegion(block, at, named.length)) return true;
  }
  return false;
}

/** "New Jersey" says nothing about New York. */
function namesRegion({ words, language }: PlaceCandidate['block'], at: number, length: number): boolean {
  const name = words.slice(at, at + length).map(({ lower }) => lower);
  return language.senses.regions.has(name.join(' '));
}

/** Whether a name stands in a text as whole words. */
function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
}

function isPerson({ block, from, to }: PlaceCandidate, people: PeopleCalledSo): boolean {
  const word = block.words[from]?.lower ?? '';
  return to - from === 1 && (people.surnames.has(word) || people.firstNames.has(word));
}

function playsSport({ block, sentence, from }: PlaceCandidate): boolean {
  const { sport, sportInPairs, within } = block.language.places;
  if (within.has(block.words[from - 1]?.lower ?? '')) return false;
  const words = block.words.slice(sentence.from, sentence.to);
  return words.some(({ lower }) => sport.has(lower)) || words.filter(({ lower }) => sportInPairs.has(lower)).length > 1;
}

/** Of several cities of one name that which region, country or size shows to be meant. */
function oneOf(
  candidate: PlaceCandidate,
  cities: readonly City[],
  known: readonly City[],
  around: PlaceAround | null,
  near: City | null,
  context: ArticleContext,
  index: PlaceIndex,
): City | null {
  const [biggest, second] = cities.toSorted((a, b) => b.population - a.population);
  if (around !== null) return farBiggest(cities.filter((city) => liesIn(city, around, index)));
  if (biggest === undefined || second === undefined) return biggest ?? null;
  const together = cities.filter((city) => near !== null && isTogether(city, near));
  if (together.length === 1) return together[0] ?? null;
  const isOfOne = cities.every(({ country }) => country === biggest.country);
  const isNamed = (city: City) =>
    isOfOne ? context.namesRegion(city.region ?? '') : isNamedCountry(candidate, city, context);
  const named = cities.filter(isNamed);
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1 && !named.includes(biggest)) return null;
  return farBiggest(known.length > 0 ? known : cities);
}

function farBiggest(cities: readonly City[]): City | null {
  const [biggest, second] = cities.toSorted((a, b) => b.population - a.population);
  if (biggest === undefined || second === undefined) return biggest ?? null;
  const factor = biggest.capital ? biggerCapital : farBigger;
  return biggest.population >= factor * second.population ? biggest : null;
}

function liesIn({ country, region, area }: City, around: PlaceAround, { countries }: PlaceIndex): boolean {
  if (around.region !== null && region?.toLowerCase() === around.region) return true;
  if (around.country === country) return !around.isState || region === undefined;
  if (around.country === null) return false;
  // "Barcelona, in Catalonia"
  const isOfArea = countries.get(around.country)?.countries?.includes(country) ?? false;
  return around.country === area || (isOfArea && region === undefined);
}
