import type { Person } from '../../model/reading.ts';
import { lineOf } from '../../tell/passages/lines.ts';
import { placesOfPerson } from '../places/places-of.ts';
import type { KnownArticle } from './known-article.ts';
import type { ArticlePlace, PersonMatch, SelectionMatch } from './selection-answer.ts';

/** Lines of a person that a card shows: who wants all of them reads the article. */
const mostSaid = 2;

/** The matches, each person with what else the article says of them: only what is shown is looked for. */
export function withPeopleInArticle<Match extends SelectionMatch>(
  matches: readonly Match[],
  known: KnownArticle,
): readonly (Match | PersonMatch)[] {
  return matches.map((match) => {
    const person = match.kind === 'person' && known.people.find(({ name }) => name === match.name);
    return person && match.kind === 'person' ? { ...match, ...personInArticle(person, known) } : match;
  });
}

/**
 * What an article says of somebody besides who they are: what they say, quoted before reported, and where else they are
 * named. Nothing that may be of another of that name.
 */
function personInArticle(person: Person, known: KnownArticle): Required<Pick<PersonMatch, 'says' | 'named'>> {
  const { prepared, people } = known;
  const blocks = new Map(prepared.article.blocks.map((block) => [block.id, block]));
  const named = placesOfPerson(prepared.article, people, person.name, prepared.language)
    .filter(({ block }) => block !== person.block)
    .map(({ block, start, end, paragraph }): ArticlePlace => {
      return { block, start, end, paragraph, section: blocks.get(block)?.section ?? null };
    });
  return { says: saidBy(person, known), named };
}

function saidBy(person: Person, { prepared, statements, personOf }: KnownArticle) {
  const said = prepared.sentences.flatMap((sentence) => {
    const statement = statements[sentence.at];
    if (!statement || statement.speaker === null || personOf(statement.speaker) !== person) return [];
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
