import { findInitialisms } from '../../find/initialisms/initialisms.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';

const shortForm = /(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu;
/** The beginning of what stands behind a name. */
const behind = 80;

/**
 * The people of an article as readers are told of them: with a description only where it says who they are without the text
 * around it, or else with a title. What the article abbreviates in it and names in full elsewhere is
 * brought from there; a name that is not the person's own is said to be none.
 */
export function describePeople(people: readonly Person[], prepared: PreparedArticle): readonly Person[] {
  const { introductions } = prepared.language.names;
  const { bareTitle, halfOffice } = prepared.language.briefing;
  const initialisms = findInitialisms(prepared);
  const inFull = (description: string) => {
    const named = (description.match(shortForm) ?? []).flatMap((short) => {
      const expansion = initialisms.get(short)?.expansion;
      return expansion === undefined || description.includes(expansion) ? [] : [`${short}: ${expansion}`];
    });
    return named.length === 0 ? description : `${description} (${named.join('; ')})`;
  };
  const texts = new Map(prepared.blocks.map(({ block: { id, text } }) => [id, text]));
  return people.map((person) => {
    const told = introductions.whole(person.description);
    const whole = halfOffice.test(told) ? '' : told || (bareTitle.exec(person.description)?.[0] ?? '');
    return {
      ...person,
      description: [inFull(whole), coverNoteOf(person, texts.get(person.block) ?? '', prepared)]
        .filter(Boolean)
        .join(', '),
    };
  });
}

/** "not her real name", where the article says so behind the name at its introduction; else empty. */
function coverNoteOf({ name }: Person, introduction: string, { language }: PreparedArticle): string {
  const at = introduction.indexOf(name);
  if (at < 0) return '';
  return language.briefing.coverName.exec(introduction.slice(at + name.length, at + name.length + behind))?.[1] ?? '';
}
