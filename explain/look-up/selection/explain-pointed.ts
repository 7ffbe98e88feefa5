import { isOfDictionary } from '../../find/index/own-entries.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/reading.ts';
import { prepareArticle, type Sentence, sentenceAt } from '../../text/prepared-article.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import { articleOfText } from './article-of-text.ts';
import { bodiesNamed } from './bodies-named.ts';
import { isInOtherName } from './in-other-name.ts';
import { initialismsNamed } from './initialisms-named.ts';
import { type KnownArticle, knowArticle } from './known-article.ts';
import { entriesNamedIn, type NamedEntry, withoutNeedless } from './named-entries.ts';
import { peopleNamed } from './people-named.ts';
import { withPeopleInArticle } from './person-in-article.ts';
import { selectedText } from './selected-text.ts';
import type { InitialismMatch, PersonMatch } from './selection-answer.ts';

/** What the words under the pointer name: [start, end) of the text. */
export interface Pointed {
  readonly start: number;
  readonly end: number;
  /** The entry, or its sense, that is plainly meant; null: none, or several things may be. */
  readonly entry: string | null;
  /** Of the article. */
  readonly names: readonly (PersonMatch | InitialismMatch)[];
  /** Whether an entry is among what the words may mean, and nothing but what a dictionary says. */
  readonly term: 'none' | 'dictionary' | 'known';
}

/** Nothing that is named at once has more words. */
const longestName = 8;
/** Words on either side that tell of an ambiguous word what it is, where the whole sentence leaves it open. */
const company = 5;

/**
 * The longest name or term around one word of a text: a term of the glossary, somebody of the article or its own short
 * form. Where there is none, the word itself, with the capitalised words beside it.
 * @param at a character offset in the word; null as an answer: no word stands there
 * @param people whether people and bodies of the article are wanted
 */
export function explainPointed(
  text: string,
  at: number,
  article: Article | null,
  indexes: readonly [TermIndex, ...TermIndex[]],
  people = true,
): Pointed | null {
  const [{ language }] = indexes;
  const prepared = prepareArticle(articleOfText(text), language);
  const sentence = prepared.blocks[0] && sentenceAt(prepared.blocks[0], at);
  if (!sentence) return null;
  const words = sentence.block.words.slice(sentence.from, sentence.to);
  const pointed = words.findIndex(({ start, end }) => start <= at && at < end);
  if (pointed < 0) return null;
  const entries = entriesAround(sentence, words, pointed, indexes);
  const known = article && knowArticle(article, language, people);
  for (const [from, to] of spansAround(pointed, words.length)) {
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    const standing = entries.filter((one) => one.from === from && one.to === to);
    const names = known
      ? namesIn(
          text,
          span,
          known,
          standing.some((one) => !isOfDictionary(one.entry.entry)),
        )
      : [];
    const named = standing.filter((one) => !(names.length > 0 && isOfDictionary(one.entry.entry)));
    if (named.length + names.length === 0) continue;
    const [only, ...others] = named;
    const isPlain = only && others.length + names.length === 0 && !only.isOpen;
    const told = known ? withPeopleInArticle(names, known) : [];
    return { ...span, entry: isPlain ? idOf(only) : null, names: told, term: termAmong(named) };
  }
  return { ...properName(words, pointed), entry: null, names: [], term: 'none' };
}

function termAmong(named: readonly NamedEntry[]): Pointed['term'] {
  if (named.length === 0) return 'none';
  return named.every(({ entry: { entry } }) => isOfDictionary(entry)) ? 'dictionary' : 'known';
}

function idOf({ entry: { entry }, sense }: NamedEntry): string {
  return sense ?? entry.id;
}

/** The entries that the sentence names around a word; what it leaves open is asked of the words near by. */
function entriesAround(
  sentence: Sentence,
  words: readonly Word[],
  pointed: number,
  indexes: readonly TermIndex[],
): readonly NamedEntry[] {
  const within = (from: number, to: number) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    return entriesNamedIn(selectedText(sentence.block.block.text.slice(start, end), sentence.block.language), indexes)
      .map((one) => ({ ...one, from: one.from + from, to: one.to + from }))
      .filter((one) => one.from <= pointed && pointed < one.to);
  };
  const meant = within(0, words.length).filter((one) => !isOfDictionary(one.entry.entry) || isNoName(words, one));
  if (meant.some(isKnown)) return withoutNeedless(meant);
  const near = within(Math.max(0, pointed - company), Math.min(words.length, pointed + company + 1)).filter(isKnown);
  return withoutNeedless([...near, ...meant]);
}

const isKnown = ({ entry: { entry } }: NamedEntry) => !isOfDictionary(entry);

/** A dictionary's word with a capital that it does not have itself begins the sentence, and no name: "Drew Olm", "the Grist". */
function isNoName(words: readonly Word[], { entry: { entry }, from, to }: NamedEntry): boolean {
  const [first, next] = [words[from], words[to]];
  if (!first || !isCapitalised(first.text) || isCapitalised(entry.term)) return true;
  return from === 0 && first.text.slice(1) === first.lower.slice(1) && !isCapitalised(next?.text ?? '');
}

/** All spans [from, to) of words that hold one of them, the longest first. */
function spansAround(pointed: number, count: number): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (let length = Math.min(longestName, count); length > 0; length -= 1) {
    for (let from = Math.max(0, pointed - length + 1); from <= pointed && from + length <= count; from += 1)
      spans.push([from, from + length]);
  }
  return spans;
}

/**
 * People, bodies and short forms of the article of which this is a name, and nothing but a name. What the glossary explains by
 * the same words it explains with the article's sentences beside it: then no body is told besides.
 */
function namesIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  known: KnownArticle,
  isTerm: boolean,
): Pointed['names'] {
  const { language } = known.prepared;
  const selected = selectedText(text.slice(start, end), language);
  const { words, from, saysNothing } = selected;
  const [first] = words;
  // "The" is no part of a name, and "May" alone mostly a month.
  if (from > 0 || saysNothing || (words.length === 1 && first && isDate(first, language))) return [];
  const named = peopleNamed(selected, known).filter(({ how, name }) => {
    const person = known.people.find((one) => one.name === name);
    return how === 'exact' && isNameOf(words, person) && !isInOtherName(text, start, end, person?.name ?? '', language);
  });
  const people = named.length > 1 ? ofOfficeBefore(named, text.slice(0, start), selected.text, known) : named;
  const isOther = isInOtherName(text, start, end, '', language);
  const bodies = isOther ? [] : bodiesNamed(selected, known);
  const initialisms = initialismsNamed(selected, known).filter(
    ({ how, short, expansion }) =>
      how === 'exact' &&
      !(isOther && words.length > 1 && short !== selected.text) &&
      !bodies.some(({ name }) => name === expansion),
  );
  return [...people, ...(isTerm ? [] : bodies), ...initialisms];
}

/** Of namesakes the one whose office stands before the surname: "President Varga"; all of them where none does. */
function ofOfficeBefore(
  named: readonly PersonMatch[],
  before: string,
  surname: string,
  { personOf }: KnownArticle,
): readonly PersonMatch[] {
  const title = /\p{Lu}\p{L}+\.?\s$/u.exec(before)?.[0];
  const meant = title === undefined ? null : personOf(`${title}${surname}`);
  const own = named.filter(({ name }) => name === meant?.name);
  return own.length > 0 ? own : named;
}

function isDate({ lower }: Word, { dates }: Language): boolean {
  return new RegExp(`^(?:${dates.words.exact})$`, 'iu').test(lower);
}

/** By the name alone, or by an office alone: "said Varga" is more than a name. */
function isNameOf(words: readonly Word[], person: Person | undefined): boolean {
  const names = person?.name.split(/[\s“”"‘’()]+/u) ?? [];
  const isOf = ({ text }: Word) =>
    names.includes(text) || (text !== text.toLowerCase() && names.some((one) => one.endsWith(`-${text}`)));
  const lower = names.map((one) => one.toLowerCase());
  // "the rice" is nobody's name.
  return words.every(isOf) || !words.some((word) => lower.includes(word.lower));
}

/** A word with the capitalised ones beside it, if it is one. */
function properName(words: readonly Word[], pointed: number): { start: number; end: number } {
  const isPart = (at: number) => isCapitalised(words[at]?.text ?? '');
  let [from, to] = [pointed, pointed + 1];
  while (isPart(pointed) && words[from - 1]?.tie === 'space' && isPart(from - 1)) from -= 1;
  while (isPart(pointed) && words[to - 1]?.tie === 'space' && isPart(to)) to += 1;
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
