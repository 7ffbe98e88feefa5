import type { NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';

/**
 * A person as readers are told of: with a description only where it says who they are without the text around it. That
 * the article calls somebody "the minister" helps to find who speaks, but tells a reader half.
 */
export function asTold(person: Person, { introductions }: NameRules): Person {
  return { ...person, description: introductions.whole(person.description) };
}

/** The same for a reader who has the article before them, where an office alone is better than nothing. */
export function asToldHere(person: Person, { introductions }: NameRules): Person {
  return { ...person, description: introductions.inArticle(person.description) };
}
