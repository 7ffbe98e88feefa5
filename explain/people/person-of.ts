import type { Person } from '../reading.ts';
import { namesOf } from './cast.ts';
import { isGivenName } from './given-names.ts';

/**
 * The person of the article whom a speaker's words name, also behind a title or by the surname alone ("Minister Varga");
 * null where none or more than one fits.
 */
export function personOf(speaker: string, people: readonly Person[]): Person | null {
  const words = namesOf(speaker);
  const surname = words.at(-1) ?? '';
  if (!/\p{Lu}/u.test(speaker.split(/\s+/).at(-1) ?? '')) return null;
  const known = people.filter(({ name }) => namesOf(name).at(-1) === surname);
  const given = words
    .slice(0, -1)
    .findLast((word) => isGivenName(word) || known.some(({ name }) => namesOf(name)[0] === word));
  const same =
    given === undefined
      ? known
      : known.filter(({ name }) => namesOf(name).length === 1 || namesOf(name).includes(given));
  return same.length === 1 ? (same[0] ?? null) : null;
}
