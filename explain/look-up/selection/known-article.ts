import { fitsGlossary } from '../../find/glossary-language.ts';
import { type ArticleInitialism, findInitialisms } from '../../find/initialisms/initialisms.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/reading.ts';
import { findPeople } from '../../people/names/find-people.ts';
import { type PersonOf, personByName } from '../../people/names/person-by-name.ts';
import { findSpeakers } from '../../people/speakers/find-speakers.ts';
import type { PassageContext } from '../../tell/passages/find-passages.ts';
import { prepareArticle } from '../../text/prepared-article.ts';
import { countStems } from '../../text/word-statistics.ts';

/** An article as selections are looked up in it: made once, however often is asked. */
export interface KnownArticle extends PassageContext {
  readonly people: readonly Person[];
  readonly personOf: PersonOf;
  readonly initialisms: readonly ArticleInitialism[];
}

/** Time linear in the article's text. */
export function knowArticle(article: Article): KnownArticle {
  const prepared = prepareArticle(article);
  const people = findPeople(prepared);
  return {
    prepared,
    statements: findSpeakers(prepared),
    statistics: countStems(prepared),
    people,
    personOf: personByName(people),
    initialisms: fitsGlossary(article.language) ? [...findInitialisms(prepared).values()] : [],
  };
}
