import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

/** The people of these paragraphs, with a description only where it says who they are without the text around it. */
export const told = (texts: readonly string[]) =>
  findPeople(prepareArticle(articleOf(texts), english)).map((person) => ({
    ...person,
    description: english.names.introductions.whole(person.description),
  }));

/** The same, as "Name: description". */
export const people = (...texts: string[]) => told(texts).map(({ name, description }) => `${name}: ${description}`);
