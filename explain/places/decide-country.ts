import type { DoubtfulWordings } from '../../glossary/places.ts';
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
