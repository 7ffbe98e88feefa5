import type { Line, Person, Perspective } from '../../model/reading.ts';
import { Reporters } from '../../people/speakers/reporters.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';

/** More is a cast list; of those whom no line names, a few. */
const mostShown = 6;
const mostOutside = 2;
/** Somebody whom no line names must be named in so many paragraphs, or in the headline. */
const leastParagraphs = 2;

/**
 * Who's who: first the people whom the lines of the briefing name, then those whom the article is about. Nobody who stands
 * described beside a quotation, or in a line, unless the article is about them. No private witnesses, and nobody who
 * reports.
 * @param people as readers are told of them
 */
export function choosePeople(
  people: readonly Person[],
  lines: readonly Pick<Line, 'text'>[],
  perspectives: readonly Perspective[],
  prepared: PreparedArticle,
): readonly Person[] {
  const title = prepared.article.meta.title;
  const reporters = new Reporters(prepared);
  const spoken = new Set(perspectives.filter(({ description }) => description !== '').map(({ speaker }) => speaker));
  const told = [...lines, ...perspectives.map(({ speaker, text }) => ({ text: `${speaker}: ${text}` }))];
  const ranked = people
    .filter(
      (person) => person.description !== '' && !spoken.has(person.name) && !reporters.include(person.name, person),
    )
    .map((person) => {
      const called = callsOf(person, people);
      const own = told.filter(({ text }) => called.test(text));
      const paragraphs = prepared.blocks.filter(({ block }) => called.test(block.text)).length;
      const isAbout = person.shown && (paragraphs >= leastParagraphs || called.test(title));
      return { person, own, paragraphs, isAbout };
    })
    .filter(({ person, own, isAbout }) => isAbout || !own.some(({ text }) => text.includes(person.description)))
    .sort((a, b) => b.paragraphs - a.paragraphs);
  const inside = ranked.filter(({ person, own }) => own.length > 0 && !isPrivate(person, prepared)).slice(0, mostShown);
  const outside = ranked.filter(({ own, isAbout }) => own.length === 0 && isAbout);
  const shown = new Set(
    [...inside, ...outside.slice(0, Math.min(mostOutside, mostShown - inside.length))].map(({ person }) => person),
  );
  return people.map((person) => ({ ...person, shown: shown.has(person) }));
}

/** What somebody is called in a text: by the surname, or in full where another has the same. */
function callsOf({ name }: Person, people: readonly Person[]): RegExp {
  const surname = surnameOf(name);
  const isShared = people.filter((other) => surnameOf(other.name) === surname).length > 1;
  const called = (isShared ? name : surname).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${called}(?![\\p{L}\\p{N}])`, 'u');
}

function surnameOf(name: string): string {
  return name.split(' ').findLast((word) => !/^(?:Jr|Sr|[IVX]+)\.?$/u.test(word)) ?? name;
}

/** Whom the article tells only that they live there, saw it or are somebody's kin: not for a list of who is who. */
function isPrivate({ shown, description }: Person, { language: { names } }: PreparedArticle): boolean {
  const words = description.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !shown && words.some((word) => names.privateNouns.has(word) || names.kinNouns.has(word));
}
