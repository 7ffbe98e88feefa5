import type { Language } from '../../language/language.ts';
import type { Article, Block } from '../../model/article.ts';
import type { Person, Reading } from '../../model/reading.ts';
import { namesOf } from '../../people/names/cast.ts';
import { isCapitalised, tokenize, type Word } from '../../text/words.ts';
import { type InItsWords, wordsAround } from './words-around.ts';

/** A place of the article where something is named: [start, end) of the block's text. */
export interface NamedAt extends InItsWords {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
}

/** All places where an entry is meant, in reading order. */
export function placesOfEntry({ mentions, article }: Pick<Reading, 'mentions' | 'article'>, entry: string) {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  return mentions.flatMap((mention): readonly NamedAt[] => {
    const block = blocks.get(mention.block);
    return mention.entry === entry && block ? [placeIn(block, mention.start, mention.end)] : [];
  });
}

/**
 * All places where an article names one of its people, in reading order: by the full name, and by the surname where
 * nobody else there has it and no other name stands around it ("Reyes Street", "Olga Reyes"). What only may be a name is left
 * out.
 */
export function placesOfPerson(
  { blocks }: Pick<Article, 'blocks'>,
  people: readonly Pick<Person, 'name'>[],
  name: string,
  language: Language,
): readonly NamedAt[] {
  const names = tokenize(namesOf(name, language.names).join(' '), language).map(({ lower }) => lower);
  const surname = lastName(name, language);
  const last = surname.at(-1) ?? '';
  const others = people.filter(
    (other) => other.name !== name && tokenize(other.name, language).some(({ lower }) => lower === last),
  );
  const isClear = others.length === 0 && !isWordToo(last, language);
  const inSmall = blocks.some(({ text }) => tokenize(text, language).some(({ text: word }) => word === last));
  return blocks.flatMap((block) => {
    const words = tokenize(block.text, language);
    return words.flatMap((word, end): readonly NamedAt[] => {
      const at = startOfSurname(words, end, surname);
      if (at === null || !isCapitalised(word.text) || isPartOfWord(words, at, end, language)) return [];
      const from = startOfName(words, at, names);
      const isNamed = from < at || names.length === 1;
      const stands = isNamed
        ? !goesOn(words, end, language)
        : isClear && !(inSmall && opensText(block, word)) && standsForItself(words, at, end, language);
      return stands ? [placeIn(block, words[from]?.start ?? word.start, word.end)] : [];
    });
  });
}

/** "Archer-Lind" → ["archer", "lind"]; of "al-Lind" only "lind", as news goes on to call him. */
function lastName(name: string, language: Language): readonly string[] {
  const words = tokenize(namesOf(name, language.names).at(-1) ?? '', language).map(({ lower }) => lower);
  return words.slice(words.findIndex((word) => !language.names.particles.has(word)));
}

/** Where a surname begins of which a word is the last; null: it is not. */
function startOfSurname(words: readonly Word[], end: number, surname: readonly string[]): number | null {
  const from = end - surname.length + 1;
  const isHere = surname.every(
    (part, step) => words[from + step]?.lower === part && (from + step === end || words[from + step]?.tie === 'hyphen'),
  );
  return from >= 0 && isHere ? from : null;
}

/** [start, end) of a block, with the words around. */
export function placeIn({ id, text, paragraph }: Block, start: number, end: number): NamedAt {
  return { block: id, paragraph, start, end, ...wordsAround(text, start, end) };
}

/** "May" and "Will": where such a surname stands alone nobody can tell. */
function isWordToo(surname: string, { words, dates, names }: Language): boolean {
  const isDate = new RegExp(`^(?:${dates.words.exact})$`, 'iu').test(surname);
  return isDate || words.stopWords.has(surname) || names.isOtherName(surname);
}

/** "Rice is dear", where the article speaks of rice, too. */
function opensText({ text }: Block, { start }: Word): boolean {
  return /(?:^|[.!?:“"‘'(])\s*$/u.test(text.slice(0, start));
}

/** "Reyes-Holm" is somebody else. */
function isPartOfWord(words: readonly Word[], at: number, end: number, { names }: Language): boolean {
  const before = words[at - 1];
  const isParticle = before !== undefined && names.particles.has(before.lower);
  return words[end]?.tie === 'hyphen' || (before?.tie === 'hyphen' && !isParticle);
}

/** Where the name begins of which a surname is the last: its own names and initials that lead up to it. */
function startOfName(words: readonly Word[], at: number, names: readonly string[]): number {
  let from = at;
  while (names.slice(0, -1).includes(words[from - 1]?.lower ?? '') && words[from - 1]?.tie !== 'none') from -= 1;
  return from;
}

/** A surname alone: behind it no name goes on, and before it stands at most a title or the first word of a sentence. */
function standsForItself(words: readonly Word[], at: number, end: number, language: Language): boolean {
  const word = words[end];
  const before = words[at - 1];
  const after = words[end + 1];
  // Behind a possessive the next name is another.
  const isTied = word?.tie === 'space' && after !== undefined && after.start - word.end === 1;
  if (isTied && isCapitalised(after.text)) return false;
  if (before?.tie !== 'space' || !isCapitalised(before.text)) return true;
  return isTitle(before, language) || language.words.stopWords.has(before.lower);
}

function isTitle({ lower }: Word, { names }: Language): boolean {
  return names.addresses.has(lower) || names.honorifics.has(lower) || names.isRoleNoun(lower);
}

/** "Ana Reyes Foundation": a body that bears the name. */
function goesOn(words: readonly Word[], at: number, { names }: Language): boolean {
  const after = words[at + 1];
  return (
    words[at]?.tie === 'space' && after !== undefined && isCapitalised(after.text) && names.isOtherName(after.lower)
  );
}
