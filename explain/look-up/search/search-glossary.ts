import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Language } from '../../language/language.ts';
import { firstSentence } from '../../text/sentences.ts';
import { tokenize, type Word } from '../../text/words.ts';
import { guessWordings } from './guess-wordings.ts';
import { matchedLetters } from './matched-letters.ts';
import { type ListedEntry, type SearchedWording, searchedWords, type WordingList } from './wording-list.ts';

/** One glossary entry found for what the reader typed. */
export interface GlossaryHit {
  readonly entry: string;
  /** Words of a wording begin with what was typed, or it is a misspelling. */
  readonly how: 'begins' | 'misspelt';
  readonly term: string;
  readonly short?: string;
  /** First sentence of the definition. */
  readonly definition: string;
  /** [start, end) spans of `term` that matched, for highlighting. */
  readonly matched: readonly (readonly [start: number, end: number])[];
}

/** Answers what was typed. */
export type GlossarySearch = (query: string) => readonly GlossaryHit[];

/** What fits the popup. */
const mostHits = 8;

/**
 * A search over a glossary's terms, short forms and aliases. Answers with at most eight entries: first those of which a
 * wording holds words that begin with each of the query's words (every keystroke narrows), the closest wording first; where
 * there is none, those of which the query is a misspelling (`guessWordings`). Words that say nothing ("the") find nothing
 * alone.
 *
 * @param entryAt reads the entry of a number in the list; only those that are shown are read
 */
export function createGlossarySearch(list: WordingList, entryAt: (number: number) => GlossaryEntry): GlossarySearch {
  const { language } = list;
  return (query) => {
    const typed = tokenize(query, language);
    if (typed.every(({ lower }) => language.words.stopWords.has(lower))) return [];
    const begun = distinctEntries(byPrefix(list, typed));
    const entries = begun.length > 0 ? begun : distinctEntries(guessWordings(list, typed));
    const how = begun.length > 0 ? 'begins' : 'misspelt';
    return entries.slice(0, mostHits).map(({ number }) => hitOf(entryAt(number), how, typed, language));
  };
}

function byPrefix(list: WordingList, typed: readonly Word[]): readonly SearchedWording[] {
  const query = [...new Set(typed.map(({ lower }) => lower))];
  const [first = '', ...others] = query;
  const holdsOwn = ownTermHolds(typed, list.language);
  return list
    .holding(list.wordsFrom(first))
    .filter(({ words }) => others.every((other) => words.some((word) => word.startsWith(other))))
    .map((wording) => ({ wording, rank: rankOf(wording, query) + (holdsOwn(wording.entry) ? ownTerm : 0) }))
    .sort(
      (a, b) =>
        b.rank - a.rank || a.wording.text.length - b.wording.text.length || (a.wording.text < b.wording.text ? -1 : 1),
    )
    .map(({ wording }) => wording);
}

/** Each of these outweighs all below it. */
const wholeWording = 14;
const ownTerm = 7;

/** The whole wording typed, before one with the very words, before one that begins so; the term before an alias. */
function rankOf({ words, isTerm }: SearchedWording, query: readonly string[]): number {
  const begins = query.every((part, at) => words[at]?.startsWith(part));
  const whole = begins && words.length === query.length && query.every((part, at) => words[at] === part);
  const wholeWords = query.every((part) => words.includes(part));
  return (whole ? wholeWording : 0) + (wholeWords ? 3 : 0) + (begins ? 2 : 0) + (isTerm ? 1 : 0);
}

/** Whether an entry's own name holds what was typed, in any form: "rate cut" has to do with "rates" by itself. */
function ownTermHolds(typed: readonly Word[], language: Language): (entry: ListedEntry) => boolean {
  const wanted = typed.map(({ lower, key }) => ({ lower, family: language.words.familyOf(key) }));
  const known = new Map<ListedEntry, boolean>();
  return (entry) => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const own = [...searchedWords(entry.term, language), ...searchedWords(entry.short ?? '', language)];
    const families = tokenize(entry.term, language).map(({ key }) => language.words.familyOf(key));
    const holds = wanted.every(
      ({ lower, family }) => own.some((word) => word.startsWith(lower)) || families.includes(family),
    );
    known.set(entry, holds);
    return holds;
  };
}

function distinctEntries(wordings: readonly SearchedWording[]): readonly ListedEntry[] {
  return [...new Set(wordings.map(({ entry }) => entry))];
}

function hitOf(entry: GlossaryEntry, how: GlossaryHit['how'], typed: readonly Word[], language: Language): GlossaryHit {
  return {
    entry: entry.id,
    how,
    term: entry.term,
    ...(entry.short === undefined ? {} : { short: entry.short }),
    definition: firstSentence(entry.definition ?? entry.senses?.[0]?.definition ?? '', language),
    matched: matchedLetters(entry.term, typed, language),
  };
}
