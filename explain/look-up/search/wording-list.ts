import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Lines } from '../../../glossary/lines.ts';
import { wordingsOf } from '../../find/index/term-index.ts';
import type { Language } from '../../language/language.ts';
import { tokenize, type Word } from '../../text/words.ts';
import { wordingFamilies } from './wording-families.ts';

/** A wording of an entry as it is searched in. */
export interface SearchedWording {
  readonly entry: ListedEntry;
  readonly text: string;
  /** Lower case, hyphenated ones also in one. */
  readonly words: readonly string[];
  /** The entry's term or short form, and no alias. */
  readonly isTerm: boolean;
}

/** What the list says of an entry. */
export interface ListedEntry {
  /** Its position in the glossary. */
  readonly number: number;
  readonly term: string;
  readonly short: string | null;
}

/** Changes with the layout. */
const format = 3;

/**
 * All wordings of a glossary as lines of JSON, made by the build for `WordingList`: one with the format, all words that stand in a
 * wording, sorted, and all word families that open one; a line for each word and then for each of these families, with the numbers
 * of the entries that have it, each as its distance from the one before; a line for each entry.
 */
export function writeWordingList(entries: readonly GlossaryEntry[], language: Language): readonly string[] {
  const words = new Map<string, Set<number>>();
  const openings = new Map<string, Set<number>>();
  entries.forEach((entry, number) => {
    for (const { wording } of wordingsOf(entry)) {
      for (const word of searchedWords(wording, language)) addTo(words, word, number);
      for (const [first] of wordingFamilies(wording, language)) if (first !== undefined) addTo(openings, first, number);
    }
  });
  const lists = [words, openings].map((numbers) => [...numbers].sort(([one], [other]) => (one < other ? -1 : 1)));
  const [sorted = [], families = []] = lists.map((list) => list.map(([word]) => word));
  const head = { format, words: sorted, openings: families, entries: entries.length };
  const numbers = lists.flatMap((list) => list.map(([, numbers]) => distancesOf([...numbers])));
  return [head, ...numbers, ...entries.map(lineOf)].map((line) => JSON.stringify(line));
}

/** Of ascending numbers; small ones take less room in the package. */
function distancesOf(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function addTo(numbers: Map<string, Set<number>>, key: string, number: number): void {
  const known = numbers.get(key);
  if (known === undefined) numbers.set(key, new Set([number]));
  else known.add(number);
}

/** An entry's wordings as they stand on its line. */
type WordingLine = readonly [term: string, short: string | null, ...aliases: string[]];

function lineOf(entry: GlossaryEntry): WordingLine {
  const { term, short = null } = entry;
  const wordings = wordingsOf(entry).map(({ wording }) => wording);
  return [term, short, ...wordings.slice(short === null ? 1 : 2)];
}

/**
 * What `writeWordingList` wrote, as it is searched in: it says which entries may be meant, without the glossary. Lines are
 * read when they are asked for.
 */
export class WordingList {
  /** Entries of the glossary that it was made of. */
  readonly entries: number;
  readonly language: Language;
  /** Every word of every wording, sorted. */
  readonly words: readonly string[];
  readonly #lines: Lines;
  readonly #openings: readonly string[];
  /** Of entries that were looked at: one letter typed leads to a thousand, and the next to most of them again. */
  readonly #known = new Map<number, readonly SearchedWording[]>();

  /**
   * @param language for which it was made
   * @throws Error where this is no wording list, or one cut short
   */
  constructor(lines: Lines, language: Language) {
    const head: unknown = JSON.parse(lines.at(0));
    if (!isHead(head) || lines.count !== 1 + head.words.length + head.openings.length + head.entries)
      throw new Error('This is no wording list.');
    this.language = language;
    this.entries = head.entries;
    this.words = head.words;
    this.#openings = head.openings;
    this.#lines = lines;
  }

  /** The words that begin with a prefix. */
  wordsFrom(prefix: string): readonly string[] {
    const from = placeIn(this.words, prefix);
    let to = from;
    while (this.words[to]?.startsWith(prefix)) to += 1;
    return this.words.slice(from, to);
  }

  /** The wordings that hold any of these words, in the order of their entries. */
  holding(words: readonly string[]): readonly SearchedWording[] {
    const sought = new Set(words);
    return this.#numbersOf(this.words, 1, words)
      .flatMap((number) => this.#wordingsAt(number))
      .filter((wording) => wording.words.some((word) => sought.has(word)));
  }

  /** Numbers of the entries that may stand in these words in any form of theirs, ascending: some too many, none too few. */
  inAnyForm(words: readonly Word[]): readonly number[] {
    const families = familiesIn(words, this.language);
    return this.#numbersOf(this.#openings, 1 + this.words.length, families).filter((number) =>
      textsOn(this.#lineAt(number)).some((text) =>
        wordingFamilies(text, this.language).some((wording) => wording.every((family) => families.has(family))),
      ),
    );
  }

  #wordingsAt(number: number): readonly SearchedWording[] {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const line = this.#lineAt(number);
    const [term, short] = line;
    const entry = { number, term, short };
    const wordings = textsOn(line).map((text) => {
      return { entry, text, words: searchedWords(text, this.language), isTerm: text === term || text === short };
    });
    this.#known.set(number, wordings);
    return wordings;
  }

  /** Of all entries that have any of the sought words, ascending. @param from the line of the first of these sorted words */
  #numbersOf(sorted: readonly string[], from: number, sought: Iterable<string>): readonly number[] {
    const numbers = new Set<number>();
    for (const word of sought) {
      const at = placeIn(sorted, word);
      if (sorted[at] !== word) continue;
      let number = 0;
      for (const distance of JSON.parse(this.#lines.at(from + at)) as readonly number[]) {
        number += distance;
        numbers.add(number);
      }
    }
    return [...numbers].sort((a, b) => a - b);
  }

  #lineAt(number: number): WordingLine {
    return JSON.parse(this.#lines.at(this.#lines.count - this.entries + number));
  }
}

/** Where a word stands among sorted ones, or would. */
function placeIn(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a wording, hyphenated ones also in one: "de-escalation" is found by "deesc". */
export function searchedWords(wording: string, language: Language): readonly string[] {
  const words = tokenize(wording, language);
  const solid = words.flatMap(({ lower, tie }, at) => (tie === 'hyphen' ? [lower + (words[at + 1]?.lower ?? '')] : []));
  return [...words.map(({ lower }) => lower), ...solid];
}

/** Of a text's words, and its hyphenated ones as the one word for which a trie takes them. */
function familiesIn(words: readonly Word[], { words: { familyOf, spellingKey } }: Language): ReadonlySet<string> {
  const solid = words.flatMap(({ lower, tie }, at) =>
    tie === 'hyphen' ? [spellingKey(lower + (words[at + 1]?.lower ?? ''))] : [],
  );
  return new Set([...words.map(({ key }) => familyOf(key)), ...solid]);
}

function textsOn(line: WordingLine): readonly string[] {
  return line.flatMap((text) => text ?? []);
}

interface Head {
  readonly words: readonly string[];
  readonly openings: readonly string[];
  readonly entries: number;
}

function isHead(said: unknown): said is Head {
  if (said === null || typeof said !== 'object' || !('format' in said) || said.format !== format) return false;
  return 'words' in said && Array.isArray(said.words) && 'openings' in said && Array.isArray(said.openings);
}
