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
 * reports. Where that leaves nobody, the first two who have a part in it.
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
  const callOf = callsAmong(people);
  const blocksWith = textsByWord(prepared.blocks.map(({ block }) => block.text));
  const ranked = people
    .filter(
      (person) => person.description !== '' && !spoken.has(person.name) && !reporters.include(person.name, person),
    )
    .map((person) => {
      const called = callOf(person);
      const own = told.filter(({ text }) => standsIn(text, called));
      const paragraphs = blocksWith(called).filter((text) => standsIn(text, called)).length;
      const isAbout = person.shown && (paragraphs >= leastParagraphs || standsIn(title, called));
      return { person, own, paragraphs, isAbout };
    })
    .filter(({ person, own, isAbout }) => isAbout || !own.some(({ text }) => text.includes(person.description)))
    .sort((a, b) => b.paragraphs - a.paragraphs);
  const inside = ranked.filter(({ person, own }) => own.length > 0 && !isPrivate(person, prepared)).slice(0, mostShown);
  const outside = ranked.filter(({ own, isAbout }) => own.length === 0 && isAbout);
  const chosen = [...inside, ...outside.slice(0, Math.min(mostOutside, mostShown - inside.length))];
  // Of an article that nobody carries, the first who have a part in it.
  const others = chosen.length > 0 ? [] : ranked.filter(({ person }) => person.shown).slice(0, mostOutside);
  const shown = new Set([...chosen, ...others].map(({ person }) => person));
  return people.map((person) => ({ ...person, shown: shown.has(person) }));
}

/** What somebody is called in a text: by the surname, or in full where another has the same. */
function callsAmong(people: readonly Person[]): (person: Person) => string {
  const bySurname = Map.groupBy(people, ({ name }) => surnameOf(name));
  return ({ name }) => {
    const surname = surnameOf(name);
    return (bySurname.get(surname)?.length ?? 0) > 1 ? name : surname;
  };
}

/** Whether it stands there by itself, and not within a word. A pattern for each of many names would take longer to make than to use. */
function standsIn(text: string, called: string): boolean {
  for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + 1))
    if (!isWordLetter.test(text.charAt(at - 1)) && !isWordLetter.test(text.charAt(at + called.length))) return true;
  return false;
}

const isWordLetter = /[\p{L}\p{N}]/u;

/** Which of the texts hold the first letters of a name, so that not each name is looked for in all of them. */
function textsByWord(texts: readonly string[]): (name: string) => readonly string[] {
  const byWord = new Map<string, Set<string>>();
  for (const text of texts)
    for (const [word] of text.matchAll(wordLetters)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, new Set([text]));
      else known.add(text);
    }
  return (name) => [...(byWord.get(name.match(wordLetters)?.[0] ?? '') ?? [])];
}

const wordLetters = /[\p{L}\p{N}]+/gu;

function surnameOf(name: string): string {
  return name.split(' ').findLast((word) => !/^(?:Jr|Sr|[IVX]+)\.?$/u.test(word)) ?? name;
}

/** Whom the article tells only that they live there, saw it or are somebody's kin: not for a list of who is who. */
function isPrivate({ shown, description }: Person, { language: { names } }: PreparedArticle): boolean {
  const words = description.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !shown && words.some((word) => names.privateNouns.has(word) || names.kinNouns.has(word));
}
