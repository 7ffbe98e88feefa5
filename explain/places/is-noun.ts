import { owns } from '../find/forms/owns.ts';
import type { PlaceCandidate } from './candidates.ts';
import type { Row } from './rows.ts';

interface Found {
  readonly place: string;
  readonly candidate: PlaceCandidate;
  readonly row: Row;
}

/**
 * Whether a name that is a common noun too is that noun: "Turkey is dry meat", at the head of a sentence or beside words that
 * say so, in an article that does not name the country elsewhere.
 */
export function isNoun({ candidate, row, place }: Found, found: readonly Found[]): boolean {
  const { block, from, to, opens } = candidate;
  const beside = block.language.places.nouns.get(block.words[from]?.lower ?? '');
  if (beside === undefined || to - from > 1 || row.last !== candidate) return false;
  const isBeside = namesAny(candidate, beside);
  if (isBeside ? doesWhatStatesDo(candidate) : !opens || acts(candidate)) return false;
  return !found.some(
    (other) =>
      other.place === place &&
      !(other.candidate.opens && other.candidate.wording === candidate.wording) &&
      other.candidate !== candidate,
  );
}

function namesAny({ block, sentence, from }: PlaceCandidate, beside: ReadonlySet<string>): boolean {
  // What owns or holds something is no meat: "in Turkey", "Turkey's poultry".
  if (block.language.places.within.has(block.words[from - 1]?.lower ?? '')) return false;
  return block.words.slice(sentence.from, sentence.to).some(({ lower }) => beside.has(lower));
}

/** "Turkey's bank", "Turkey accused" */
function doesWhatStatesDo({ block, to }: PlaceCandidate): boolean {
  const [last, next] = [block.words[to - 1], block.words[to]];
  return owns(last, next) || block.language.places.governmentVerbs.has(next?.lower ?? '');
}

/** The same, and "Turkey has agreed", "Chile voted". */
function acts(candidate: PlaceCandidate): boolean {
  const { block, to } = candidate;
  const next = block.words[to]?.lower ?? '';
  const { auxiliaries, sharedVerbs } = block.language.places;
  return doesWhatStatesDo(candidate) || auxiliaries.has(next) || sharedVerbs.has(next);
}
