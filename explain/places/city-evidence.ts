import { owns } from '../find/forms/owns.ts';
import type { PlaceCandidate } from './candidates.ts';
import { isDatelineAt } from './dateline.ts';
import type { PlaceAround } from './place-around.ts';
import type { Row } from './rows.ts';

/** How far before a city the travel to it may stand. In words. */
const toTravel = 5;

/** How surely the words around say that a city is meant: 3 leaves no doubt ("Paris, France"), 0 says nothing. */
export function cityEvidence(candidate: PlaceCandidate, row: Row, around: PlaceAround | null): number {
  if (around !== null || isDescribed(candidate) || isDateline(candidate)) return 3;
  const { block, sentence, to } = candidate;
  const { words, language } = block;
  const { from } = row.first;
  const before = from > sentence.from && words[from - 1]?.tie === 'space' ? (words[from - 1]?.lower ?? '') : '';
  const next = words[to - 1]?.tie === 'space' && to < sentence.to ? (words[to]?.lower ?? '') : '';
  const { within, towards, ofCities, travel, moves, cityVerbs, cityNouns } = language.places;
  // "Moscow's metro", "Kabul fell"
  if (cityVerbs.has(next) || ownsPart(candidate)) return 2;
  // "Mexico City"
  if (to - candidate.from > 1 && cityNouns.has(words[to - 1]?.lower ?? '')) return 2;
  // "moved from Lagos to"
  const earlier = words.slice(Math.max(sentence.from, from - toTravel), from - 1);
  const isNear = travel.has(words[from - 2]?.lower ?? '');
  const isTravel = towards.has(before) && (isNear || earlier.some(({ lower }) => moves.has(lower)));
  const placed = within.has(before) || isTravel ? 2 : towards.has(before) ? 1 : 0;
  return placed + (ofCities.has(next) ? 2 : 0) + (isModifier(candidate, before, next) ? 1 : 0);
}

/** How far behind a city what it owns may stand: "Pyongyang's tallest hotel". In words. */
const toOwned = 3;

function ownsPart({ block, sentence, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  if (!owns(words[to - 1], words[to])) return false;
  const owned = words.slice(to, Math.min(sentence.to, to + toOwned));
  const end = owned.findIndex(({ tie, lower }) => tie === 'none' || language.words.stopWords.has(lower));
  return owned.slice(0, end < 0 ? toOwned : end + 1).some(({ lower }) => language.places.ofCities.has(lower));
}

/** "the Berlin attack" */
function isModifier({ block, to }: PlaceCandidate, before: string, next: string): boolean {
  const { definiteArticles, indefiniteArticles, stopWords } = block.language.words;
  if (!definiteArticles.has(before) && !indefiniteArticles.has(before)) return false;
  return (
    next !== '' && block.words[to]?.text === next && !stopWords.has(next) && !owns(block.words[to - 1], block.words[to])
  );
}

/** "the city of Lagos", "the capital, Lagos,", "Lagos-based", "Lagos, the largest city" */
function isDescribed({ block, sentence, from, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  const { basedIn, cityNouns, ofCity, tieOf, appositions } = language.places;
  const last = words[to - 1];
  if (last?.tie === 'hyphen' && basedIn.has(words[to]?.lower ?? '')) return true;
  const isOf = words[from - 1]?.lower === tieOf;
  const noun = isOf ? words[from - 2] : words[from - 1];
  const nouns = isOf ? ofCity : cityNouns;
  const tied = isOf ? words[from - 1] : words[from];
  if (noun !== undefined && from > sentence.from && nouns.has(noun.lower) && isTied(noun, tied)) return true;
  return last !== undefined && appositions.test(block.block.text.slice(last.end, sentence.end));
}

function isTied(
  noun: PlaceCandidate['block']['words'][number],
  name: PlaceCandidate['block']['words'][number] | undefined,
): boolean {
  return (noun.tie === 'space' || noun.comma) && !owns(noun, name);
}

function isDateline({ block, from, to }: PlaceCandidate): boolean {
  return from === 0 && isDatelineAt(block.block.text, block.words[to - 1]?.end ?? 0);
}
