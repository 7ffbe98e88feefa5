import type { Person } from '../../model/reading.ts';
import { nameRuns } from '../../people/names/name-runs.ts';
import type { Sentence } from '../../text/prepared-article.ts';

/** "In his first speech, Varga said": a pronoun so near to the beginning looks ahead to the name behind the comma. */
const nearBeginning = 4;
const nameBehindComma = /^[^.!?“”"]{1,80}, (?:\p{L}+ ){0,3}\p{Lu}/u;

/**
 * Whether the text from one sentence to another of its block speaks of one person by a pronoun ("he", "her") before it
 * says who that is: nobody who reads it alone can tell. Quotations count: "He lied," somebody says, and the reader asks who.
 * @param people those of the article
 */
export function restsOnPronoun(first: Sentence, last: Sentence, people: readonly Person[]): boolean {
  const { block } = first;
  const { names } = block.language;
  const own = block.words.slice(first.from, last.to);
  const at = own.findIndex(({ lower }) => names.pronouns.he.has(lower) || names.pronouns.she.has(lower));
  const pronoun = own[at];
  if (pronoun === undefined) return false;
  const known = new Set(people.flatMap(({ name }) => name.toLowerCase().split(' ')));
  const isOnePerson = (lower: string) =>
    (names.isRoleNoun(lower) || names.privateNouns.has(lower)) && !names.titles.isPlural(lower);
  const isSaid =
    own.slice(0, at).some(({ lower }) => known.has(lower) || isOnePerson(lower)) ||
    nameRuns(block).some(({ from, to }) => from >= first.from && to <= first.from + at && to - from > 1);
  return !isSaid && !(at < nearBeginning && nameBehindComma.test(block.block.text.slice(pronoun.end, last.end)));
}
