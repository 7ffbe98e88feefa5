import type { Person } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { isCapitalised } from '../../text/words.ts';
import type { GistPiece } from './gist-pieces.ts';

/** People by their surname, each with the other names and where they are introduced; all in lower case. */
export type BySurname = ReadonlyMap<string, readonly { readonly given: readonly string[]; readonly block: number }[]>;

/** Those who have more than one name, by the last of them. */
export function bySurname(people: readonly Person[]): BySurname {
  const known = people.map(({ name, block }) => ({ parts: name.toLowerCase().split(' '), block }));
  const named = known.filter(({ parts }) => parts.length > 1);
  return new Map(
    [...Map.groupBy(named, ({ parts }) => parts.at(-1) ?? '')].map(([surname, own]) => [
      surname,
      own.map(({ parts, block }) => ({ given: parts.slice(0, -1), block })),
    ]),
  );
}

/**
 * Whether a piece gives somebody's words by the surname alone, and who that is stands only in an earlier paragraph.
 * @param told what the reader of the gist has read: words of the headline and of the lines before it, in lower case
 */
export function isOfUnknownSpeaker(
  { sentence, words }: GistPiece,
  told: ReadonlySet<string>,
  statements: readonly Statement[],
  people: BySurname,
): boolean {
  const surname = statements[sentence.at]?.speaker?.toLowerCase().split(' ').at(-1) ?? '';
  const called = people.get(surname);
  if (called === undefined || told.has(surname)) return false;
  const own = new Set(words.filter(({ text }) => isCapitalised(text)).map(({ lower }) => lower));
  if (!own.has(surname)) return false;
  return called.some(({ given, block }) => block < sentence.block.block.id && !given.some((name) => own.has(name)));
}
