import Fuse from 'fuse.js';
import type { Glossary, GlossaryEntry } from '../../glossary/glossary.ts';
import { wordingsOf } from '../terms/term-index.ts';
import { tokenize, type Word } from '../text/words.ts';
import { firstSentence } from './first-sentence.ts';
import { matchedLetters } from './matched-letters.ts';

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

const mostHits = 8;
/** Fuse's time grows with the texts that it compares: 3,000 entries cost 30 ms a keystroke, 500 cost 5. */
const mostCandidates = 500;
/** From here on a misspelling can be told from another word. */
const shortestFuzzy = 4;
/** More words are a sentence, and no misspelt term. */
const mostFuzzyWords = 5;
/** Fuse's score (0: the same, 1: nothing in common) beyond which a hit only confuses. */
const fuzzyThreshold = 0.34;

/** A hit this much worse than the best one is another word. */
const scoreSpread = 0.15;

/** A wording's words, with the entry they lead to. */
interface Wording {
  readonly entry: GlossaryEntry;
  readonly text: string;
  readonly words: readonly string[];
  readonly isTerm: boolean;
}

/**
 * A search over a glossary's terms, short forms and aliases, made once. Answers with at most eight entries: first
 * those of which a wording holds words that begin with each of the query's words (a prefix index: every keystroke
 * narrows), the closest wording first; where there is none, misspellings by Fuse.js over at most 500 candidates that look
 * like the query.
 */
export function createGlossarySearch(glossary: Glossary): (query: string) => readonly GlossaryHit[] {
  const wordings = glossary.entries.flatMap(wordingsFor);
  const index = prefixIndex(wordings);
  return (query) => {
    const typed = tokenize(query);
    if (typed.length === 0) return [];
    const words = typed.map(({ lower }) => lower);
    const begun = distinctEntries(byPrefix(index, words));
    const entries = begun.length > 0 ? begun : distinctEntries(bySimilarity(wordings, words));
    const how = begun.length > 0 ? 'begins' : 'misspelt';
    return entries.slice(0, mostHits).map((entry) => hitOf(entry, how, typed));
  };
}

function wordingsFor(entry: GlossaryEntry): readonly Wording[] {
  return wordingsOf(entry).map(({ wording }) => ({
    entry,
    text: wording,
    words: wordsOf(wording),
    isTerm: wording === entry.term || wording === entry.short,
  }));
}

/** Its words, hyphenated ones also in one: "de-escalation" is found by "deesc". */
function wordsOf(wording: string): readonly string[] {
  const words = tokenize(wording);
  const solid = words.flatMap(({ lower, tie }, at) => (tie === 'hyphen' ? [lower + (words[at + 1]?.lower ?? '')] : []));
  return [...words.map(({ lower }) => lower), ...solid];
}

interface PrefixIndex {
  /** Every word of every wording, sorted. */
  readonly words: readonly string[];
  readonly holders: ReadonlyMap<string, readonly Wording[]>;
}

function prefixIndex(wordings: readonly Wording[]): PrefixIndex {
  const holders = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const word of new Set(wording.words)) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [wording]);
      else list.push(wording);
    }
  }
  return { words: [...holders.keys()].sort(), holders };
}

function byPrefix(index: PrefixIndex, query: readonly string[]): readonly Wording[] {
  const [first = '', ...others] = query;
  return wordsFrom(index.words, first)
    .flatMap((word) => index.holders.get(word) ?? [])
    .filter(({ words }) => others.every((other) => words.some((word) => word.startsWith(other))))
    .map((wording) => ({ wording, rank: rankOf(wording, query) }))
    .sort(
      (a, b) =>
        b.rank - a.rank || a.wording.text.length - b.wording.text.length || (a.wording.text < b.wording.text ? -1 : 1),
    )
    .map(({ wording }) => wording);
}

/** Words of a sorted list that begin with a prefix. */
function wordsFrom(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end]?.startsWith(prefix)) end += 1;
  return sorted.slice(low, end);
}

/** The whole wording typed, before one that begins so, before one that holds the words; the term before an alias. */
function rankOf({ words, isTerm }: Wording, query: readonly string[]): number {
  const begins = query.every((part, at) => words[at]?.startsWith(part));
  const whole = begins && words.length === query.length && query.every((part, at) => words[at] === part);
  const wholeWords = query.every((part) => words.includes(part));
  return (whole ? 4 : 0) + (wholeWords ? 3 : 0) + (begins ? 2 : 0) + (isTerm ? 1 : 0);
}

function bySimilarity(wordings: readonly Wording[], query: readonly string[]): readonly Wording[] {
  const long = query.filter((word) => word.length >= shortestFuzzy);
  // "the who report" is no misspelling of all that has to do with reports.
  if (long.length * 2 < query.length || long.length === 0 || query.length > mostFuzzyWords) return [];
  const fuse = new Fuse(candidatesFor(wordings, long), {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: fuzzyThreshold,
    includeScore: true,
  });
  const found = fuse.search(long.join(' '), { limit: mostHits * 2 });
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => (score ?? 1) <= best + scoreSpread).map(({ item }) => item);
}

/** Wordings with a word like one of the query's: letter pairs in common, about the same length; the likest first. */
function candidatesFor(wordings: readonly Wording[], query: readonly string[]): readonly Wording[] {
  const near = wordings
    .map((wording) => ({ wording, likeness: Math.max(...wording.words.map((word) => likeness(word, query))) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  return near.slice(0, mostCandidates).map(({ wording }) => wording);
}

/** Share of letter pairs in common (Dice's coefficient) with the likest word of the query. */
function likeness(word: string, query: readonly string[]): number {
  let most = 0;
  for (const other of query) {
    if (Math.abs(word.length - other.length) > 3) continue;
    let common = 0;
    for (let at = 1; at < word.length; at += 1) if (other.includes(word.slice(at - 1, at + 1))) common += 1;
    most = Math.max(most, (2 * common) / Math.max(1, word.length + other.length - 2));
  }
  return most;
}

function distinctEntries(wordings: readonly Wording[]): readonly GlossaryEntry[] {
  return [...new Set(wordings.map(({ entry }) => entry))];
}

function hitOf(entry: GlossaryEntry, how: GlossaryHit['how'], typed: readonly Word[]): GlossaryHit {
  return {
    entry: entry.id,
    how,
    term: entry.term,
    ...(entry.short === undefined ? {} : { short: entry.short }),
    definition: firstSentence(entry.definition ?? entry.senses?.[0]?.definition ?? ''),
    matched: matchedLetters(entry.term, typed),
  };
}
