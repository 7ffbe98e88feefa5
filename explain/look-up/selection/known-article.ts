import { type ArticleInitialism, findInitialisms } from '../../find/initialisms/initialisms.ts';
import { isWrittenIn } from '../../language/is-written-in.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/reading.ts';
import { type Body, findBodies } from '../../people/bodies/find-bodies.ts';
import { findPeople } from '../../people/names/find-people.ts';
import { withNamesakes } from '../../people/names/namesakes.ts';
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
  readonly bodies: readonly KnownBody[];
}

/**
 * Time linear in the article's text.
 * @param language by whose rules it is read
 * @param people whether people and bodies are to be known
 */
export function knowArticle(article: Article, language: Language, people = true): KnownArticle {
  const prepared = prepareArticle(article, language);
  const named = findPeople(prepared);
  const initialisms = isWrittenIn(article.language, language) ? [...findInitialisms(prepared).values()] : [];
  const known = people ? withNamesakes(named, prepared) : [];
  return {
    prepared,
    statements: findSpeakers(prepared),
    statistics: countStems(prepared),
    people: known,
    personOf: personByName(known, language.names),
    initialisms,
    bodies: people ? findBodies(prepared, named).map((body) => withShortForms(body, initialisms)) : [],
  };
}

/** A body with all that the article calls it: its name first, then the short forms. */
export interface KnownBody extends Body {
  readonly names: readonly string[];
}

function withShortForms(body: Body, initialisms: readonly ArticleInitialism[]): KnownBody {
  const own = initialisms.filter(({ expansion }) => expansion === body.name).map(({ short }) => short);
  return { ...body, names: [...new Set([body.name, ...(body.short === null ? [] : [body.short]), ...own])] };
}
