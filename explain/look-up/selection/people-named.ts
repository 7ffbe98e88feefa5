import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/reading.ts';
import { namesOf } from '../../people/names/cast.ts';
import { isFirstNameClear } from '../../people/names/first-name-alone.ts';
import { isCapitalised, tokenize, type Word } from '../../text/words.ts';
import { lettersWrong } from '../search/misspelling.ts';
import type { KnownArticle } from './known-article.ts';
import { placeInArticle } from './place-in-article.ts';
import type { SelectedText } from './selected-text.ts';
import type { Naming, PersonMatch } from './selection-answer.ts';

/** One letter begins too many names. */
const leastTyped = 2;
const mostPeople = 6;

/**
 * The people of the article whom a selection names: by full name or surname, by an office that only one of them holds
 * ("the foreign minister"), by the beginning of a name typed in any case, or in the midst of other words. Of two people
 * with one surname both are given. Where nobody is named, those whose name is misspelt. At most six, in the order of
 * their introduction.
 */
export function peopleNamed(selected: SelectedText, known: KnownArticle): readonly PersonMatch[] {
  const called = selected.isShort ? known.personOf(spoken(selected.text, selected.language)) : null;
  const meant = called !== null && isUnclear(selected, called, known) ? null : called;
  const named = known.people.flatMap((person) => {
    const naming = person === meant ? 'exact' : namingOf(selected, person);
    const how = naming === 'exact' && isUnclear(selected, person, known) ? 'begins' : naming;
    // Somebody is meant: another of that first name or surname only shares it.
    const isOther = meant !== null && person !== meant;
    return how === null || (isOther && how !== 'contained') ? [] : [matchOf(person, how, known)];
  });
  return (named.length > 0 ? named : peopleMisspelt(selected, known)).slice(0, mostPeople);
}

/** A first name alone that may be another's: it only begins the person's name. */
function isUnclear({ words, from, to }: SelectedText, person: Person, { prepared }: KnownArticle): boolean {
  const [only, ...more] = words.slice(from, to);
  if (only === undefined || more.length > 0) return false;
  const names = tokenize(person.name, prepared.language).map(({ lower }) => lower);
  const isFirst = names.includes(only.lower) && names.at(-1) !== only.lower;
  return isFirst && !isFirstNameClear(only.lower, person, prepared);
}

/** Those closest to what was typed, if any are close. */
function peopleMisspelt(selected: SelectedText, known: KnownArticle): readonly PersonMatch[] {
  if (!selected.isShort) return [];
  const guesses = known.people.flatMap((person) => {
    const wrong = lettersWrongIn(selected, person);
    return wrong === null ? [] : [{ person, wrong }];
  });
  const least = Math.min(...guesses.map(({ wrong }) => wrong));
  return guesses.flatMap(({ person, wrong }) => (wrong === least ? [matchOf(person, 'misspelt', known)] : []));
}

/** Over all words; null where one is like none of the person's names. */
function lettersWrongIn({ words, from, to, language }: SelectedText, { name }: Person): number | null {
  const names = tokenize(name, language).map(({ lower }) => lower);
  let sum = 0;
  for (const { lower } of words.slice(from, to)) {
    const wrong = names.flatMap((own) => lettersWrong(lower, own) ?? []);
    if (wrong.length === 0) return null;
    sum += Math.min(...wrong);
  }
  return sum;
}

/** Without a possessive and without the signs around it. */
function spoken(text: string, { words }: Language): string {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
  return words.possessive === '' ? bare : bare.replace(new RegExp(`${words.possessive}$`, 'u'), '');
}

function namingOf(selected: SelectedText, { name }: Person): Naming | null {
  const names = tokenize(name, selected.language).map(({ lower }) => lower);
  const typed = selected.words.slice(selected.from, selected.to).map(({ lower }) => lower);
  if (typed.length <= names.length && typed.join('').length >= leastTyped) {
    if (typed.every((word) => names.includes(word))) return 'exact';
    if (typed.every((word) => names.some((own) => own.startsWith(word)))) return 'begins';
  }
  return holdsSurname(selected, name, names) ? 'contained' : null;
}

function holdsSurname({ words, language }: SelectedText, name: string, names: readonly string[]): boolean {
  const { isGivenName } = language.names;
  const surname = tokenize(namesOf(name, language.names).at(-1) ?? '', language).at(-1)?.lower;
  return words.some((word, at) => {
    if (word.lower !== surname || !isCapitalised(word.text)) return false;
    const before = namesBefore(words, at);
    // Who is known by the surname alone may be anybody of that name.
    const isAnother = names.length > 1 && before.some(isGivenName) && !before.some((given) => names.includes(given));
    return !isAnother;
  });
}

/** The capitalised words that lead up to one: "janet", "louise" before "Yellen". */
function namesBefore(words: readonly Word[], at: number): readonly string[] {
  const before = words[at - 1];
  if (before?.tie !== 'space' || !isCapitalised(before.text)) return [];
  return [...namesBefore(words, at - 1), before.lower];
}

function matchOf(person: Person, how: Naming, { prepared }: KnownArticle): PersonMatch {
  const { name, block } = person;
  // The reader has the article before them: an office alone is better than nothing.
  const description = prepared.language.names.introductions.inArticle(person.description);
  const at = prepared.blocks.find((one) => one.block.id === block);
  // A name that the article gives in full elsewhere may stand here by its surname.
  const offset =
    at === undefined ? 0 : firstOf(at.block.text, [name, namesOf(name, prepared.language.names).at(-1) ?? '']);
  const place =
    at === undefined ? { block, start: 0, end: 0, section: null, paragraph: null } : placeInArticle(at, offset);
  return { kind: 'person', how, name, description, ...place };
}

/** Where the first of some names stands that does; 0 where none does. */
function firstOf(text: string, names: readonly string[]): number {
  const lower = text.toLowerCase();
  const found = names.map((name) => lower.indexOf(name.toLowerCase())).find((at) => at >= 0);
  return found ?? 0;
}
