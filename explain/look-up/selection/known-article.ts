import { type ArticleInitialism, findInitialisms } from '../../find/initialisms/initialisms.ts';
import { isWrittenIn } from '../../language/is-written-in.ts';
import type { Language } from '../../language/language.ts';
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

/** Time linear in the article's text. @param language by whose rules it is read */
export function knowArticle(article: Article, language: Language): KnownArticle {
  const prepared = prepareArticle(article, language);
  const people = findPeople(prepared);
  return {
    prepared,
    statements: findSpeakers(prepared),
    statistics: countStems(prepared),
    people,
    personOf: personByName(people, language.names),
    initialisms: isWrittenIn(article.language, language) ? [...findInitialisms(prepared).values()] : [],
  };
}
