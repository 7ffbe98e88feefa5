import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/reading.ts';
import { lineOf } from '../../tell/passages/lines.ts';
import { type NamedAt, placesOfPerson } from '../places/places-of.ts';
import { placesOfBody } from '../places/places-of-body.ts';
import { bodyOf } from './bodies-named.ts';
import type { KnownArticle, KnownBody } from './known-article.ts';
import type { ArticlePlace, PersonMatch, SelectionMatch } from './selection-answer.ts';

/** Lines of a person that a card shows: who wants all of them reads the article. */
const mostSaid = 2;

/** The matches, each person and body with what else the article says of them: only what is shown is looked for. */
export function withPeopleInArticle<Match extends SelectionMatch>(
  matches: readonly Match[],
  known: KnownArticle,
): readonly (Match | PersonMatch)[] {
  return matches.map((match) => {
    if (match.kind !== 'person') return match;
    const body = bodyOf(match, known);
    if (body !== undefined) return { ...match, ...bodyInArticle(body, known) };
    const person = known.people.find(({ name }) => name === match.name);
    return person ? { ...match, ...personInArticle(person, known) } : match;
  });
}

type InArticle = Required<Pick<PersonMatch, 'says' | 'named'>>;

/**
 * What an article says of somebody besides who they are: what they say, quoted before reported, and where else they are
 * named. Nothing that may be of another of that name.
 */
function personInArticle(person: Person, known: KnownArticle): InArticle {
  const { prepared, people, personOf } = known;
  const places = placesOfPerson(prepared.article, people, person.name, prepared.language);
  return {
    says: saidBy((speaker) => personOf(speaker) === person, known),
    named: elsewhere(places, person.block, known),
  };
}

function bodyInArticle({ names, block }: KnownBody, known: KnownArticle): InArticle {
  const { article, language } = known.prepared;
  return {
    says: saidBy((speaker) => names.includes(withoutArticle(speaker, language)), known),
    named: elsewhere(placesOfBody(article, names), block, known),
  };
}

function withoutArticle(speaker: string, { words }: Language): string {
  const [first = '', ...rest] = speaker.split(' ');
  return words.definiteArticles.has(first.toLowerCase()) ? rest.join(' ') : speaker;
}

function elsewhere(
  places: readonly NamedAt[],
  introduced: number,
  { prepared }: KnownArticle,
): readonly ArticlePlace[] {
  const blocks = new Map(prepared.article.blocks.map((block) => [block.id, block]));
  return places
    .filter(({ block }) => block !== introduced)
    .map(({ block, start, end, paragraph }) => {
      return { block, start, end, paragraph, section: blocks.get(block)?.section ?? null };
    });
}

function saidBy(isSpeaker: (speaker: string) => boolean, { prepared, statements }: KnownArticle) {
  const said = prepared.sentences.flatMap((sentence) => {
    const statement = statements[sentence.at];
    if (!statement || statement.speaker === null || !isSpeaker(statement.speaker)) return [];
    const line = lineOf(prepared, sentence);
    if (line === null) return [];
    const start = sentence.block.block.text.indexOf(line.text);
    const place = { start, end: start + line.text.length, section: sentence.block.block.section };
    return start < 0 ? [] : [{ ...line, ...place, isQuoted: statement.quoted }];
  });
  return said
    .toSorted((a, b) => Number(b.isQuoted) - Number(a.isQuoted))
    .slice(0, mostSaid)
    .map(({ isQuoted: _, ...line }) => line);
}
