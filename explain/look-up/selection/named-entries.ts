import { findCandidates } from '../../find/candidates/find-candidates.ts';
import { findCue } from '../../find/index/cues.ts';
import { type IndexedEntry, isAmbiguous, isSelfEvident } from '../../find/index/indexed-entry.ts';
import { isOfDictionary } from '../../find/index/own-entries.ts';
import type { IndexedForm, TermIndex } from '../../find/index/term-index.ts';
import { decideSenses } from '../../find/senses/decide-senses.ts';
import { prepareArticle } from '../../text/prepared-article.ts';
import { isCapitalised } from '../../text/words.ts';
import { articleOfText } from './article-of-text.ts';
import { asFamilies, inflectedWordings } from './inflected-wordings.ts';
import { isWhole, type SelectedText } from './selected-text.ts';

/** An entry that a selection names, and where: words [from, to). */
export interface NamedEntry {
  readonly how: 'exact' | 'inflected' | 'contained';
  readonly entry: IndexedEntry;
  /** The sense that is meant; null where nothing tells. */
  readonly sense: string | null;
  /** The sense is told by the words, and is not only the usual one. */
  readonly isTold: boolean;
  /** The words have other meanings, too, and nothing tells which is meant. */
  readonly isOpen: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * The entries of some indexes that a selection names, best first: of which it is the name, of which it is another form of
 * the name, then those that it holds, longer names first and what its company leaves open last; of the same name the
 * first index's. What stands among other words must be written as in an article; what is selected alone is wanted in any case. Which of its meanings a word has is decided by its company; where that decides
 * nothing, it counts in a short selection only.
 */
export function entriesNamedIn(selected: SelectedText, indexes: readonly TermIndex[]): readonly NamedEntry[] {
  return indexes
    .flatMap((index) => entriesOfOne(selected, index))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.to - b.from - (a.to - a.from) || a.from - b.from);
}

function entriesOfOne(selected: SelectedText, index: TermIndex): readonly NamedEntry[] {
  const named = distinctEntries([...writtenIn(selected, index), ...typedIn(selected, index)]);
  return distinctEntries([...named, ...inOtherForms(selected, index, named)]);
}

/** What an article with these words would mention; in a short selection also what it leaves open. */
function writtenIn(selected: SelectedText, index: TermIndex): readonly NamedEntry[] {
  const prepared = prepareArticle(articleOfText(selected.text), index.language);
  const candidates = findCandidates(prepared, index, new Set());
  const meant = decideSenses(candidates, prepared, index, new Set()).map(
    ({ entry, sense, why, candidate: { from, to } }) => {
      const name = nameAt(selected, entry, sense, from, to);
      return why?.rule === 'usual' ? { ...name, isTold: false } : name;
    },
  );
  if (!selected.isShort) return meant;
  const open = candidates.flatMap(({ form: { entry, sense }, from, to }) =>
    isRuledOut(entry, selected, from, to) ? [] : [{ ...nameAt(selected, entry, sense, from, to), isOpen: true }],
  );
  return [...meant, ...open];
}

/** "table tennis" is about no motion. */
function isRuledOut({ meanings }: IndexedEntry, { words }: SelectedText, from: number, to: number): boolean {
  return meanings.every(({ unless }) => unless.some((cue) => findCue(cue, words, 0, words.length, [from, to]) >= 0));
}

/** What is selected alone, and names typed without capitals. */
function typedIn(selected: SelectedText, index: TermIndex): readonly NamedEntry[] {
  const { words } = selected;
  const isTyped = !words.some(({ text }) => isCapitalised(text));
  // Who types writes no capitals: but "who" is not the WHO, nor "the fed up voters" the Fed.
  const accept = ({ form }: IndexedForm, from: number, to: number) =>
    isWhole(selected, from, to) || (isTyped && form.kind === 'name' && isSelfEvident(form));
  return index.trie
    .find(words, accept)
    .map(({ value: { entry, sense }, from, to }) => nameAt(selected, entry, sense, from, to));
}

function nameAt(
  selected: SelectedText,
  entry: IndexedEntry,
  sense: string | null,
  from: number,
  to: number,
): NamedEntry {
  const how = isWhole(selected, from, to) ? 'exact' : 'contained';
  return { how, entry, sense, isTold: sense !== null, isOpen: false, from, to };
}

function inOtherForms(selected: SelectedText, index: TermIndex, named: readonly NamedEntry[]): readonly NamedEntry[] {
  const words = asFamilies(selected.words, index.language);
  const matches = inflectedWordings(index).find(words, ({ entry, words: length }, from, to) => {
    // A dictionary has the word itself, if it has it at all.
    if (isOfDictionary(entry.entry)) return false;
    if (isWhole(selected, from, to)) return true;
    if (named.some((one) => one.from < to && from < one.to) || isRuledOut(entry, selected, from, to)) return false;
    const isClear = length > 1 || !isAmbiguous(entry) || selected.isShort;
    return isClear && !words.slice(from, to).some(({ text }) => isCapitalised(text));
  });
  return matches.map(({ value: { entry, sense }, from, to }) => {
    return {
      ...nameAt(selected, entry, sense, from, to),
      how: isWhole(selected, from, to) ? 'inflected' : 'contained',
      isOpen: isAmbiguous(entry),
    };
  });
}

/** What a dictionary says counts where nothing else names the same words, or more of them. */
export function withoutNeedless(named: readonly NamedEntry[]): readonly NamedEntry[] {
  const others = named.filter(({ entry: { entry }, isOpen }) => !isOpen && !isOfDictionary(entry));
  return named.filter(
    ({ entry: { entry }, from, to }) =>
      !isOfDictionary(entry) || !others.some((other) => other.from <= from && to <= other.to),
  );
}

function distinctEntries(named: readonly NamedEntry[]): readonly NamedEntry[] {
  const first = new Map<IndexedEntry, NamedEntry>();
  for (const one of named) {
    const before = first.get(one.entry);
    if (before === undefined || rankOf(one) < rankOf(before)) first.set(one.entry, one);
  }
  return [...first.values()];
}

function rankOf({ how, isOpen }: NamedEntry): number {
  return how === 'exact' ? 0 : how === 'inflected' ? 1 : isOpen ? 3 : 2;
}
