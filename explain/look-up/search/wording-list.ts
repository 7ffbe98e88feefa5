import type { GlossaryEntry } from '../../../glossary/glossary.ts';
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

/** Changes with the text's layout. */
const format = 1;

/**
 * All wordings of a glossary as one text, made by the build for `WordingList`: a line with the format and what follows;
 * a line for each word that stands in a wording, sorted, with the numbers of the entries that have it; a line for each
 * word family that opens a wording, with theirs; a line of JSON for each entry.
 */
export function writeWordingList(entries: readonly GlossaryEntry[], language: Language): string {
  const words = new Map<string, Set<number>>();
  const openings = new Map<string, Set<number>>();
  entries.forEach((entry, number) => {
    for (const { wording } of wordingsOf(entry)) {
      for (const word of searchedWords(wording, language)) addTo(words, word, number);
      for (const [first] of wordingFamilies(wording, language)) if (first !== undefined) addTo(openings, first, number);
    }
  });
  const head = { format, words: words.size, openings: openings.size, entries: entries.length };
  return [
    JSON.stringify(head),
    ...linesOf(words),
    ...linesOf(openings),
    ...entries.map((entry) => JSON.stringify(lineOf(entry))),
  ].join('\n');
}

function addTo(numbers: Map<string, Set<number>>, key: string, number: number): void {
  const known = numbers.get(key);
  if (known === undefined) numbers.set(key, new Set([number]));
  else known.add(number);
}

function linesOf(numbers: ReadonlyMap<string, ReadonlySet<number>>): readonly string[] {
  return [...numbers.keys()].sort().map((key) => [key, ...(numbers.get(key) ?? [])].join(' '));
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
  readonly #wordLines: readonly string[];
  readonly #openingLines: readonly string[];
  readonly #entryLines: readonly string[];
  #openings: ReadonlyMap<string, string> | undefined;
  /** Of entries that were looked at: one letter typed leads to a thousand, and the next to most of them again. */
  readonly #known = new Map<number, readonly SearchedWording[]>();

  /**
   * @param language for which it was made
   * @throws Error where this is no wording list, or one cut short
   */
  constructor(text: string, language: Language) {
    this.language = language;
    const [first = '', ...lines] = text.split('\n');
    const head: unknown = JSON.parse(first);
    if (!isHead(head) || lines.length !== head.words + head.openings + head.entries) throw new Error('no wording list');
    this.entries = head.entries;
    this.#wordLines = lines.slice(0, head.words);
    this.#openingLines = lines.slice(head.words, head.words + head.openings);
    this.#entryLines = lines.slice(head.words + head.openings);
    this.words = this.#wordLines.map(keyOf);
  }

  /** The words that begin with a prefix. */
  wordsFrom(prefix: string): readonly string[] {
    const from = this.#placeOf(prefix);
    let to = from;
    while (this.words[to]?.startsWith(prefix)) to += 1;
    return this.words.slice(from, to);
  }

  /** The wordings that hold any of these words, in the order of their entries. */
  holding(words: readonly string[]): readonly SearchedWording[] {
    const sought = new Set(words);
    const lines = words.flatMap((word) => {
      const at = this.#placeOf(word);
      return this.words[at] === word ? [this.#wordLines[at] ?? ''] : [];
    });
    return numbersOn(lines)
      .flatMap((number) => this.#wordingsAt(number))
      .filter((wording) => wording.words.some((word) => sought.has(word)));
  }

  /** Numbers of the entries that may stand in these words in any form of theirs, ascending: some too many, none too few. */
  inAnyForm(words: readonly Word[]): readonly number[] {
    this.#openings ??= new Map(this.#openingLines.map((line) => [keyOf(line), line]));
    const families = familiesIn(words, this.language);
    const lines = [...families].flatMap((family) => this.#openings?.get(family) ?? []);
    return numbersOn(lines).filter((number) =>
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

  #lineAt(number: number): WordingLine {
    return JSON.parse(this.#entryLines[number] ?? '');
  }

  /** Where a word stands among the sorted ones, or would. */
  #placeOf(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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

/** Of all lines together, ascending. */
function numbersOn(lines: readonly string[]): readonly number[] {
  return [...new Set(lines.flatMap((line) => line.split(' ').slice(1).map(Number)))].sort((a, b) => a - b);
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

interface Head {
  readonly words: number;
  readonly openings: number;
  readonly entries: number;
}

function isHead(said: unknown): said is Head {
  return said !== null && typeof said === 'object' && 'format' in said && said.format === format;
}
