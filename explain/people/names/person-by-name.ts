import type { Person } from '../../model/reading.ts';
import { namesOf } from './cast.ts';
import { isGivenName } from './given-names.ts';
import { isRoleNoun } from './role-words.ts';

/** A person with the parts of the name, lower case, without "Jr." */
interface Known {
  readonly person: Person;
  readonly names: readonly string[];
}

/** Finds the person whom a speaker's words name. */
export type PersonOf = (speaker: string) => Person | null;

/**
 * The people of an article by what speakers are called: also behind a title, by the surname or first name alone
 * ("Minister Varga") and by an office that one of them holds ("the prime minister").
 * Null where none or more than one fits. Asked again for the same words it costs nothing.
 */
export function personByName(people: readonly Person[]): PersonOf {
  const bySurname = Map.groupBy(
    people.map((person) => ({ person, names: namesOf(person.name) })),
    ({ names }) => names.at(-1) ?? '',
  );
  const byFirstName = Map.groupBy(
    people.filter(({ name }) => namesOf(name).length > 1),
    ({ name }) => namesOf(name)[0] ?? '',
  );
  const asked = new Map<string, Person | null>();
  return (speaker) => {
    const before = asked.get(speaker);
    if (before !== undefined) return before;
    const found =
      personAmong(speaker, bySurname) ??
      onlyOne(byFirstName.get(speaker.toLowerCase()) ?? []) ??
      onlyOne(holders(speaker, people));
    asked.set(speaker, found);
    return found;
  };
}

function onlyOne(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Those of whom the article says that they are what the speaker is called: "the governor" is "Lisk Gov.". */
function holders(speaker: string, people: readonly Person[]): readonly Person[] {
  const office = /^the (.+)$/iu.exec(speaker)?.[1]?.toLowerCase();
  if (office === undefined || !isRoleNoun(office.split(' ').at(-1) ?? '')) return [];
  return people.filter(({ description }) => ` ${officeIn(description)}`.endsWith(` ${office}`));
}

/** "the country's president" of "the country's president at the time"; no office where it is over. */
function officeIn(description: string): string {
  const lower = description.toLowerCase();
  if (/\b(?:former|ex|late|then|deputy|vice|acting|incoming|outgoing)\b/u.test(lower)) return '';
  const head = lower.split(/,|\s(?:of|at|for|from|in|who|whose|to|and)\s/u)[0] ?? '';
  return head
    .trim()
    .replace(/\bgov\.?$/u, 'governor')
    .replace(/\bsen\.?$/u, 'senator');
}

function personAmong(speaker: string, bySurname: ReadonlyMap<string, readonly Known[]>): Person | null {
  if (!/\p{Lu}/u.test(speaker.split(/\s+/).at(-1) ?? '')) return null;
  const words = namesOf(speaker);
  const known = bySurname.get(words.at(-1) ?? '') ?? [];
  const given = words
    .slice(0, -1)
    .findLast((word) => isGivenName(word) || known.some(({ names }) => names[0] === word));
  const same = given === undefined ? known : known.filter(({ names }) => names.length === 1 || names.includes(given));
  return same.length === 1 ? (same[0]?.person ?? null) : null;
}
