import type { Country } from '../../glossary/places.ts';
import type { PlaceKind, PlaceMention } from '../model/place.ts';
import type { Person } from '../model/reading.ts';
import type { PreparedArticle } from '../text/prepared-article.ts';
import { type ArticleContext, articleContext } from './article-context.ts';
import { candidatesIn, type PlaceCandidate } from './candidates.ts';
import { decideCity } from './decide-city.ts';
import { decideCountry } from './decide-country.ts';
import { isGovernment } from './is-government.ts';
import { isNoun } from './is-noun.ts';
import { isPartOfName } from './part-of-name.ts';
import { type PeopleCalledSo, peopleCalledSo } from './people-called-so.ts';
import { placeBehind } from './place-around.ts';
import type { PlaceIndex } from './place-index.ts';
import { type Row, rowsOf } from './rows.ts';

/** What a candidate names. */
interface Named {
  readonly kind: PlaceKind;
  readonly place: string;
}

interface Found extends Named {
  readonly candidate: PlaceCandidate;
  readonly row: Row;
}

/**
 * The countries, territories, cities and governments that an article names, in reading order. A name that a person of the
 * article bears, that is a part of a longer one, or that may mean two places is left alone. Pure; time linear in the text.
 * @param people whom the article introduces
 */
export function findPlaces(
  prepared: PreparedArticle,
  people: readonly Person[],
  index: PlaceIndex,
): readonly PlaceMention[] {
  const context = articleContext(prepared);
  const candidates = prepared.blocks.map((block) => candidatesIn(block, index));
  const called = peopleCalledSo(prepared, people, candidates.flat());
  const found = candidates.flatMap((own) => findAmong(own, context, called, index));
  return found.filter((one) => !isNoun(one, found)).map(mentionOf);
}

/** @param candidates those of one block */
function findAmong(
  candidates: readonly PlaceCandidate[],
  context: ArticleContext,
  people: PeopleCalledSo,
  index: PlaceIndex,
): readonly Found[] {
  const rows = rowsOf(candidates);
  const neighbours = {
    starts: new Set(candidates.map(({ from }) => from)),
    ends: new Set(candidates.map(({ to }) => to)),
    isInName: (at: number) => candidates[0] !== undefined && people.isInName(candidates[0].block, at),
  };
  return candidates.flatMap((candidate) => {
    const row = rows.get(candidate.from) ?? { first: candidate, last: candidate };
    if (people.isInName(candidate.block, candidate.from) || isPartOfName(candidate, neighbours)) return [];
    const named = decide(candidate, row, context, people, index);
    return named === null ? [] : [{ ...named, candidate, row }];
  });
}

function decide(
  candidate: PlaceCandidate,
  row: Row,
  context: ArticleContext,
  people: PeopleCalledSo,
  index: PlaceIndex,
): Named | null {
  const { meanings } = candidate.wording;
  const seat = meanings.find(({ kind }) => kind === 'seat');
  if (seat?.kind === 'seat') return isBuilding(candidate) ? null : { kind: 'government', place: seat.country.id };
  const countries = meanings.filter((meaning) => meaning.kind === 'country');
  if (countries.length > 0) {
    // "Peru, Indiana"
    if (placeBehind(candidate, index)?.isState) return null;
    const country = decideCountry(candidate, countries, context, people);
    return country === null ? null : { kind: kindOf(country), place: country.id };
  }
  const cities = meanings.filter((meaning) => meaning.kind === 'city');
  const around = placeBehind(candidate, index);
  const capital = cities.find(({ city }) => city.capital)?.city;
  if (capital !== undefined && around === null && !capital.unless?.some(context.holds)) {
    if (isPerson(candidate, people) || mayBeSpeaker(candidate, people)) return null;
    if (!isWithin(row.first) && isGovernment(candidate, row)) return governmentOf(capital.country, candidate);
  }
  const city = decideCity(candidate, row, cities, around, context, people, index);
  return city === null ? null : { kind: 'city', place: city.id };
}

/** "at the White House", but "the White House said" */
function isBuilding({ block, from }: PlaceCandidate): boolean {
  const { words, language } = block;
  const before = words[language.words.definiteArticles.has(words[from - 1]?.lower ?? '') ? from - 2 : from - 1];
  return language.places.within.has(before?.lower ?? '') || language.places.atBuildings.has(before?.lower ?? '');
}

/** "officials in Paris said" */
function isWithin({ block, from }: PlaceCandidate): boolean {
  return block.language.places.within.has(block.words[from - 1]?.lower ?? '');
}

function kindOf({ countries }: Country): PlaceKind {
  return countries === undefined ? 'country' : 'area';
}

/** "Brussels" may be Belgium's government or the European Union's bodies. */
function governmentOf(country: string, { block }: PlaceCandidate): Named | null {
  return block.language.places.seatsOfOthers.has(country) ? null : { kind: 'government', place: country };
}

/** "Paris Hilton said so. Paris told …" */
function mayBeSpeaker({ block, from }: PlaceCandidate, { speaking }: PeopleCalledSo): boolean {
  return speaking.has(block.words[from]?.lower ?? '');
}

function isPerson({ block, from, to }: PlaceCandidate, people: PeopleCalledSo): boolean {
  const word = block.words[from]?.lower ?? '';
  return to - from === 1 && (people.surnames.has(word) || people.firstNames.has(word));
}

function mentionOf({ kind, place, candidate }: Found): PlaceMention {
  const { block, from, to } = candidate;
  const start = block.words[from]?.start ?? 0;
  const end = block.words[to - 1]?.end ?? start;
  return { kind, place, block: block.block.id, start, end, text: block.block.text.slice(start, end) };
}
