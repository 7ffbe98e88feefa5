import type { City } from '../../glossary/places.ts';
import { isCapitalised } from '../text/words.ts';
import type { PlaceCandidate } from './candidates.ts';
import type { PlaceIndex } from './place-index.ts';

/** How far behind a city the one near it may stand: ", 20 miles to the south of Lagos". In words. */
const toNear = 7;
/** Of so many people it is no other of its name. */
const large = 400_000;

/** The large city of which the article says that another lies near it: "Hamilton, south of Auckland". */
export function cityNear({ block, sentence, to }: PlaceCandidate, { byFirstWord }: PlaceIndex): City | null {
  const { words, language } = block;
  const { directions, besides } = language.places;
  if (words[to - 1]?.comma !== true) return null;
  let isDirected = false;
  for (let at = to; at < Math.min(sentence.to, to + toNear); at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (word === undefined || (at > to && before?.tie !== 'space')) return null;
    isDirected ||= directions.has(word.lower);
    if (!isCapitalised(word.text)) continue;
    if (!isDirected || !besides.has(before?.lower ?? '')) return null;
    const called = (byFirstWord.get(word.lower) ?? []).find(({ words: name }) =>
      name.every((one, index) => words[at + index]?.lower === one),
    );
    const [meaning, other] = called?.meanings ?? [];
    if (meaning?.kind !== 'city' || other !== undefined || meaning.doubtful) return null;
    return meaning.city.population >= large ? meaning.city : null;
  }
  return null;
}

/** Whether two cities lie in one country, and in one region of it where its cities are told apart by region. */
export function isTogether(one: City, other: City): boolean {
  return one.country === other.country && one.region === other.region;
}
