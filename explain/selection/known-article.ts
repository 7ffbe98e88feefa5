import type { Article } from '../article.ts';
import { type ArticleInitialism, findInitialisms } from '../article-terms/initialisms.ts';
import { fitsGlossary } from '../glossary-language.ts';
import type { PassageContext } from '../passages/find-passages.ts';
import { countWords } from '../passages/word-statistics.ts';
import { findPeople } from '../people/find-people.ts';
import { type PersonOf, personByName } from '../people/person-by-name.ts';
import type { Person } from '../reading.ts';
import { findSpeakers } from '../speakers/find-speakers.ts';
import { prepareArticle } from '../text/prepared-article.ts';

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
    statistics: countWords(prepared),
    people,
    personOf: personByName(people),
    initialisms: fitsGlossary(article.language) ? [...findInitialisms(prepared).values()] : [],
  };
}
