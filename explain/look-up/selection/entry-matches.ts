import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import { isOfDictionary } from '../../find/index/own-entries.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Language } from '../../language/language.ts';
import { firstSentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { matchedLetters } from '../search/matched-letters.ts';
import { otherWording } from '../search/other-wording.ts';
import type { GlossaryHit } from '../search/search-glossary.ts';
import { entriesNamedIn, type NamedEntry, withoutNeedless } from './named-entries.ts';
import type { SelectedText } from './selected-text.ts';
import type { EntryMatch, SelectionSense } from './selection-answer.ts';

/** Entries shown: more than anybody reads. */
const mostEntries = 8;
/** Words of a selection of which a dictionary is asked one by one: it has nearly every word of every text. */
const mostAskedAlone = 3;

/**
 * The glossary's entries for a selection, best first, at most eight: those that it names; those of which it is the
 * beginning; where there are none, those of which it may be a misspelling.
 *
 * @param search looks up what was typed, also unfinished and misspelt
 * @param own the reader's own entries, by packs that are marked and those that only answer
 */
export function entryMatches(
  selected: SelectedText,
  search: (query: string) => readonly GlossaryHit[],
  index: TermIndex,
  own: readonly TermIndex[],
): readonly EntryMatch[] {
  const entries = worthAnswering(entriesNamedIn(selected, [index, ...own]), selected);
  const named = entries.map(({ how, entry: { entry }, sense, isTold, from, to }) => {
    const match = matchOfEntry(entry, how, sense, selected, selected.words.slice(from, to));
    return sense !== null && isTold ? { ...match, sense } : match;
  });
  const hits = selected.isShort ? search(selected.text.slice(selected.words[selected.from]?.start ?? 0)) : [];
  const others = hits
    .filter(({ entry, how }) => (how === 'begins' || named.length === 0) && !named.some((one) => one.entry === entry))
    .map((hit) => matchOfHit(hit, index, selected));
  return [...named, ...others].slice(0, mostEntries);
}

/** Of a dictionary's entries those that are all that was selected; where it is a word or two, those of its words as well. */
function worthAnswering(named: readonly NamedEntry[], { from, to }: SelectedText): readonly NamedEntry[] {
  const isAlone = to - from <= mostAskedAlone && named.every(({ entry: { entry } }) => isOfDictionary(entry));
  return withoutNeedless(named).filter(
    ({ how, entry: { entry } }) => how !== 'contained' || isAlone || !isOfDictionary(entry),
  );
}

/** @param naming the words that name the entry */
function matchOfEntry(
  entry: GlossaryEntry,
  how: EntryMatch['how'],
  sense: string | null,
  { words, language }: SelectedText,
  naming: readonly Word[],
): EntryMatch {
  const senses = sensesOf(entry, sense, language);
  const by = otherWording(entry, naming, language);
  return {
    kind: 'entry',
    how,
    entry: entry.id,
    term: entry.term,
    ...(entry.short === undefined ? {} : { short: entry.short }),
    definition: senses[0]?.definition ?? firstSentence(entry.definition ?? '', language),
    senses,
    ...(isOfDictionary(entry) ? { dictionary: true } : {}),
    matched: matchedLetters(entry.term, words, language),
    ...(by === null ? {} : { by }),
  };
}

function matchOfHit({ how, ...hit }: GlossaryHit, index: TermIndex, selected: SelectedText): EntryMatch {
  const entry = index.entries.get(hit.entry)?.entry;
  if (entry === undefined) return { kind: 'entry', how, ...hit, senses: [] };
  return matchOfEntry(entry, how, null, selected, selected.words.slice(selected.from, selected.to));
}

/** All of them, the chosen one first. Entries with one meaning have none. */
function sensesOf(entry: GlossaryEntry, chosen: string | null, language: Language): readonly SelectionSense[] {
  return (entry.senses ?? [])
    .map(({ id, definition }) => ({
      id,
      label: id.slice(id.indexOf('/') + 1).replaceAll('-', ' '),
      definition: firstSentence(definition, language),
    }))
    .toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
}
