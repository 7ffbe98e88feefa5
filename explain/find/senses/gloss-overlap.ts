import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Language } from '../../language/language.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { tokenize } from '../../text/words.ts';
import type { Candidate } from '../candidates/term-mention.ts';
import { contextStems } from './context-words.ts';
import { windowOf } from './window.ts';

/** Entries that an entry names as its relatives. */
export type RelativesOf = (entry: GlossaryEntry) => readonly GlossaryEntry[];

/**
 * How many different words around a candidate the glossary uses for it, too: in the definition of the meaning alone (simplified Lesk:
 * Kilgarriff and Rosenzweig 2000), or also in what it says besides and of its relatives (extended gloss overlaps: Banerjee and
 * Pedersen 2003).
 */
export function sharedWith(candidate: Candidate, stems: ReadonlySet<string>): number {
  const { block, from, to } = candidate;
  const [start, end] = windowOf(candidate);
  const words = contextStems(block.words, block.language);
  const found = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const stem = at >= from && at < to ? null : (words[at] ?? null);
    if (stem !== null && stems.has(stem)) found.add(stem);
  }
  return found.size;
}

/** Words of an apposition that say what somebody or something is. */
const apposedWords = 7;

/**
 * Whether the text says right behind a name what it is ("LAPD, an 18-metre plasma chamber"), in words of which the glossary uses none for it.
 */
export function isDescribedOtherwise({ block, to, form }: Candidate, stemsOf: () => ReadonlySet<string>): boolean {
  const { words, language } = block;
  if (form.form.kind === 'plain' || words[to - 1]?.comma !== true) return false;
  if (!language.words.indefiniteArticles.has(words[to]?.lower ?? '')) return false;
  const rest = words.slice(to + 1, to + 1 + apposedWords);
  const end = rest.findIndex(({ tie }) => tie === 'none');
  const said = contextStems(words, language)
    .slice(to + 1, to + 1 + (end < 0 ? rest.length : end + 1))
    .filter((stem) => stem !== null);
  if (said.length === 0) return false;
  const stems = stemsOf();
  return !said.some((stem) => stems.has(stem));
}

const definitions = new WeakMap<GlossaryEntry, Map<string | null, ReadonlySet<string>>>();

/** Stems of a definition's content words; kept, because a word stands in many articles. */
export function definitionStems(entry: GlossaryEntry, sense: string | null, language: Language): ReadonlySet<string> {
  const ofEntry = definitions.get(entry) ?? new Map<string | null, ReadonlySet<string>>();
  definitions.set(entry, ofEntry);
  const before = ofEntry.get(sense);
  if (before !== undefined) return before;
  const stems = stemsOf(entry.senses?.find(({ id }) => id === sense)?.definition ?? entry.definition ?? '', language);
  ofEntry.set(sense, stems);
  return stems;
}

const fields = new WeakMap<GlossaryEntry, ReadonlySet<string>>();

/** Stems of all that the glossary says of an entry, and of what its relatives are. */
export function fieldStems(entry: GlossaryEntry, relativesOf: RelativesOf, language: Language): ReadonlySet<string> {
  const before = fields.get(entry);
  if (before !== undefined) return before;
  const texts = [entry.matters, ...textsOf(entry), ...relativesOf(entry).flatMap((one) => [one.term, ...textsOf(one)])];
  const stems = stemsOf(texts.filter((text) => text !== undefined).join('. '), language);
  fields.set(entry, stems);
  return stems;
}

function textsOf({ definition, senses = [] }: GlossaryEntry): readonly (string | undefined)[] {
  return [definition, ...senses.flatMap((sense) => [sense.definition, sense.matters])];
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(
    tokenize(text, language)
      .filter(({ key }) => isContentWord(key, language))
      .map(({ key }) => language.words.stemOf(key)),
  );
}
