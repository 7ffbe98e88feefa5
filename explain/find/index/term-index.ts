import type { Glossary, GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Language } from '../../language/language.ts';
import { languageFor } from '../../languages/languages.ts';
import { onceFor } from '../../text/once-for.ts';
import { formsOf, type TermForm, verbFormsOf } from '../forms/term-forms.ts';
import { type IndexedEntry, indexEntry } from './indexed-entry.ts';
import { isShortFor } from './is-short-for.ts';
import { TermTrie } from './term-trie.ts';

/** A wording of an entry, as the trie returns it. */
export interface IndexedForm {
  readonly form: TermForm;
  readonly entry: IndexedEntry;
  /** The only sense that this wording can have, if it belongs to one. */
  readonly sense: string | null;
  /** The wording of the glossary that it is a form of, in lower case. */
  readonly wording: string;
  /** Written out: a shorter wording of the entry needs the words around, this one says by itself what it means. */
  readonly isFull: boolean;
}

/** Finds entries by id. */
export type EntryLookUp = Pick<ReadonlyMap<string, IndexedEntry>, 'get'>;

/** Everything that finding and explaining terms needs of the glossary. */
export interface TermIndex {
  /** In which the entries are written, and so the texts in which they are found. */
  readonly language: Language;
  /** All entries, for look-ups by id. */
  readonly entries: EntryLookUp;
  /** Those whose forms are in the trie: all entries, or those at least that may stand in the text at hand. */
  readonly standing: readonly IndexedEntry[];
  /** Their forms. */
  readonly trie: TermTrie<IndexedForm>;
  /** Initialisms (as written) → ids of the entries that have them. */
  readonly initialisms: ReadonlyMap<string, string>;
}

/**
 * Reads a compiled glossary into a trie of all forms; where two entries have the same wording, the first by id wins. Time linear
 * in the glossary, but for their sorting; entries must have distinct ids.
 * @throws RangeError where Newsgloss does not know the glossary's language
 */
export function buildTermIndex(glossary: Glossary, language = languageOfGlossary(glossary)): TermIndex {
  const entries = new Map(glossary.entries.map((entry) => [entry.id, indexEntry(entry, language)]));
  const standing = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  return indexEntries(standing, entries, language);
}

/** How a glossary's language is read. @throws RangeError where Newsgloss does not know it */
export function languageOfGlossary({ language }: Pick<Glossary, 'language'>): Language {
  const known = languageFor(language);
  if (known === null) throw new RangeError(`Newsgloss does not know the language “${language}”.`);
  return known;
}

/**
 * The index of some entries, as a wording filter names them for one text: finds there what an index of all would find.
 * Where two have the same wording, the first wins. `entries`: all, for look-ups by id.
 */
export function indexEntries(standing: readonly IndexedEntry[], entries: EntryLookUp, language: Language): TermIndex {
  const trie = new TermTrie<IndexedForm>(language);
  const initialisms = new Map<string, string>();
  for (const entry of standing) {
    for (const found of indexedForms(language)(entry)) {
      const { form } = found;
      trie.add(form.keys, found);
      const only = form.look.length === 1 ? form.look[0] : null;
      if (typeof only !== 'object' || only === null || !('exactly' in only) || initialisms.has(only.exactly)) continue;
      initialisms.set(only.exactly, entry.entry.id);
    }
  }
  return { language, entries, standing, trie, initialisms };
}

/** Kept with the entry: the next article on the same matter holds the same terms. */
const indexedForms = onceFor((language: Language) =>
  onceFor((entry: IndexedEntry): readonly IndexedForm[] =>
    formsOfEntry(entry.entry, language).map((found) => ({ ...found, entry })),
  ),
);

/** Every form under which an entry is found. A wording filter is made of the same, or it would miss what this finds. */
export function formsOfEntry(entry: GlossaryEntry, language: Language): readonly Omit<IndexedForm, 'entry'>[] {
  const wordings = wordingsOf(entry);
  const isFull = (wording: string) => wordings.some((other) => isShortFor(other.wording, wording, language));
  return [
    ...wordings.flatMap(({ wording, sense }) => {
      const own = { sense, wording: wording.toLowerCase(), isFull: isFull(wording) };
      return formsOf(wording, language, entry).map((form) => ({ form, ...own }));
    }),
    ...verbsOf(entry).flatMap(({ phrase, sense }) => {
      const own = { sense, wording: phrase.toLowerCase(), isFull: isFull(phrase) };
      return verbFormsOf(phrase, language).map((form) => ({ form, ...own }));
    }),
  ];
}

/** Every wording under which an entry is found. */
export function wordingsOf(entry: GlossaryEntry): readonly { wording: string; sense: string | null }[] {
  const own = [entry.term, ...(entry.short === undefined ? [] : [entry.short]), ...(entry.aliases ?? [])];
  return [
    ...own.map((wording) => ({ wording, sense: null })),
    ...(entry.senses ?? []).flatMap((sense) => (sense.aliases ?? []).map((wording) => ({ wording, sense: sense.id }))),
  ];
}

/** Every verb phrase, in its base form, that names an entry. */
export function verbsOf(entry: GlossaryEntry): readonly { phrase: string; sense: string | null }[] {
  return [
    ...(entry.verbs ?? []).map((phrase) => ({ phrase, sense: null })),
    ...(entry.senses ?? []).flatMap((sense) => (sense.verbs ?? []).map((phrase) => ({ phrase, sense: sense.id }))),
  ];
}
