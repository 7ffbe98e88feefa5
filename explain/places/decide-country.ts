import type { DoubtfulWordings } from '../../glossary/places.ts';
import { owns } from '../find/forms/owns.ts';
import type { ArticleContext } from './article-context.ts';
import type { PlaceCandidate } from './candidates.ts';
import type { PeopleCalledSo } from './people-called-so.ts';
import type { Meaning } from './place-index.ts';

type CountryMeaning = Extract<Meaning, { kind: 'country' }>;

/** The country that a wording means here; null where it may be a person, another thing or one of two countries. */
export function decideCountry(
  candidate: PlaceCandidate,
  meanings: readonly CountryMeaning[],
  context: ArticleContext,
  people: PeopleCalledSo,
): CountryMeaning['country'] | null {
  const isSure = meanings.every(({ doubt }) => doubt === undefined);
  if (isPerson(candidate, isSure, people)) return null;
  if (candidate.style !== 'normal' && !isSure) return null;
  const [only] = meanings;
  if (meanings.length === 1 && only !== undefined && isPlainly(candidate, only, context)) return only.country;
  const meant = meanings.filter(({ doubt }) => doubt === undefined || isMeant(doubt, context));
  return meant.length === 1 ? (meant[0]?.country ?? null) : null;
}

/** A surname of somebody in the article, without "in" before it; a first name only where the wording is doubtful. */
function isPerson({ block, from, to }: PlaceCandidate, isSure: boolean, people: PeopleCalledSo): boolean {
  const word = block.words[from]?.lower ?? '';
  if (to - from > 1) return false;
  if (!isSure) return people.surnames.has(word) || people.firstNames.has(word);
  const { within, towards } = block.language.places;
  const before = block.words[from - 1]?.lower ?? '';
  return people.surnames.has(word) && !within.has(before) && !towards.has(before);
}

/** So many more cues must stand in an article that also speaks of the other meaning. */
const outweighing = 2;

function isMeant({ cues, unless = [] }: DoubtfulWordings, { holds }: ArticleContext): boolean {
  const speaking = (cues ?? []).filter(holds).length;
  const against = unless.filter(holds).length;
  if (cues === undefined) return against === 0;
  return speaking > 0 && speaking > outweighing * against;
}

/** "the king of Jordan", "Georgia's parliament"; also "in Chad", where what makes it doubtful is that people are called so. */
function isPlainly(candidate: PlaceCandidate, { doubt }: CountryMeaning, { holds }: ArticleContext): boolean {
  if (isOfState(candidate)) return true;
  const { block, from, to } = candidate;
  const { names, places } = block.language;
  const word = block.words[from]?.lower ?? '';
  const isOnlyPerson = to - from === 1 && names.isGivenName(word) && !places.regionsInShort.has(word);
  return isOnlyPerson && places.within.has(block.words[from - 1]?.lower ?? '') && !doubt?.unless?.some(holds);
}

/** How far before "of" a title may stand: "King Abdullah of". In words. */
const toTitle = 3;

/** Whether it has what only a state of its own has: "King Abdullah of Jordan", "the president of Georgia". */
export function isOfState({ block, sentence, from, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  const { ofStates, tieOf, regionsInShort, nobility } = language.places;
  if (owns(words[to - 1], words[to]) && ofStates.has(words[to]?.lower ?? '')) return true;
  const at = from - 1;
  if (words[at]?.lower !== tieOf || words[at]?.tie !== 'space') return false;
  // "President Jimmy Carter of Georgia" is from the state.
  const reach = regionsInShort.has(words[from]?.lower ?? '') ? 1 : toTitle;
  const before = words.slice(Math.max(sentence.from, at - reach), at);
  const title = before.findLastIndex(({ lower }) => ofStates.has(lower));
  if (title < 0 || before.some(({ lower }) => nobility.has(lower))) return false;
  return before.slice(title).every(({ tie }) => tie === 'space');
}
