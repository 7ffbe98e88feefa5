import type { NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';
import { namesOf } from './cast.ts';

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
export function personByName(people: readonly Person[], rules: NameRules): PersonOf {
  const bySurname = Map.groupBy(
    people.map((person) => ({ person, names: namesOf(person.name, rules) })),
    ({ names }) => names.at(-1) ?? '',
  );
  const byFirstName = Map.groupBy(
    people.filter(({ name }) => namesOf(name, rules).length > 1),
    ({ name }) => namesOf(name, rules)[0] ?? '',
  );
  const asked = new Map<string, Person | null>();
  return (speaker) => {
    const before = asked.get(speaker);
    if (before !== undefined) return before;
    const found =
      personAmong(speaker, bySurname, rules) ??
      onlyOne(byFirstName.get(speaker.toLowerCase()) ?? []) ??
      onlyOne(holders(speaker, people, rules));
    asked.set(speaker, found);
    return found;
  };
}

function onlyOne(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Those of whom the article says that they are what the speaker is called: "the governor" is "Lisk Gov.". */
function holders(speaker: string, people: readonly Person[], rules: NameRules): readonly Person[] {
  const office = rules.spokenOffice.exec(speaker)?.[1]?.toLowerCase();
  if (office === undefined || !rules.isRoleNoun(office.split(' ').at(-1) ?? '')) return [];
  return people.filter(({ description }) => ` ${rules.officeIn(description)}`.endsWith(` ${office}`));
}

/** Of namesakes those who hold the office before the surname: "President Varga". */
function ofTitle(people: readonly Person[], speaker: string, rules: NameRules): readonly Person[] {
  const title = speaker.toLowerCase().split(' ').slice(0, -1).join(' ');
  if (!rules.isRoleNoun(title.split(' ').at(-1) ?? '')) return [];
  return people.filter(({ description }) => ` ${rules.officeIn(description)}`.endsWith(` ${title}`));
}

function personAmong(
  speaker: string,
  bySurname: ReadonlyMap<string, readonly Known[]>,
  rules: NameRules,
): Person | null {
  if (!/\p{Lu}/u.test(speaker.split(/\s+/).at(-1) ?? '')) return null;
  const words = namesOf(speaker, rules);
  const known = bySurname.get(words.at(-1) ?? '') ?? [];
  const given = words
    .slice(0, -1)
    .findLast((word) => rules.isGivenName(word) || known.some(({ names }) => names[0] === word));
  if (given === undefined) {
    const all = known.map(({ person }) => person);
    return onlyOne(all) ?? onlyOne(ofTitle(all, speaker, rules));
  }
  // Who is known by the surname alone may be anybody of that name, unless somebody has the given name, too.
  const full = known.filter(({ names }) => names.length > 1 && names.includes(given));
  const same = full.length > 0 ? full : known.filter(({ names }) => names.length === 1);
  return same.length === 1 ? (same[0]?.person ?? null) : null;
}
