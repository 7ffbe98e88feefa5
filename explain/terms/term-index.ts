import type { Glossary, GlossaryEntry } from '../../glossary/glossary.ts';
import { formsOf, type TermForm } from '../forms/term-forms.ts';
import { type Cue, parseCue } from '../senses/cues.ts';
import { tokenize } from '../text/words.ts';
import { TermTrie } from './term-trie.ts';

/** An entry with its cues read. */
export interface IndexedEntry {
  readonly entry: GlossaryEntry;
  /** Null: the entry is not ambiguous. */
  readonly cues: readonly Cue[] | null;
  readonly senses: readonly IndexedSense[];
}

export interface IndexedSense {
  readonly id: string;
  readonly cues: readonly Cue[];
}

/** A wording of an entry, as the trie returns it. */
export interface IndexedForm {
  readonly form: TermForm;
  readonly entry: IndexedEntry;
  /** The only sense that this wording can have, if it belongs to one. */
  readonly sense: string | null;
}

/** Everything that finding and explaining terms needs of the glossary. Built once per glossary. */
export interface TermIndex {
  readonly entries: ReadonlyMap<string, IndexedEntry>;
  readonly trie: TermTrie<IndexedForm>;
  /** Initialisms (as written) → ids of the entries that have them. */
  readonly initialisms: ReadonlyMap<string, string>;
}

/** Reads a compiled glossary into a trie of all forms. Time linear in the glossary; entries must have distinct ids. */
export function buildTermIndex(glossary: Glossary): TermIndex {
  const trie = new TermTrie<IndexedForm>();
  const initialisms = new Map<string, string>();
  const entries = new Map(glossary.entries.map((entry) => [entry.id, indexEntry(entry)]));
  for (const entry of entries.values()) {
    for (const { wording, sense } of wordingsOf(entry.entry)) {
      for (const form of formsOf(wording)) {
        trie.add(form.keys, { form, entry, sense });
        const only = form.look.length === 1 ? form.look[0] : null;
        if (typeof only === 'object' && only !== null) initialisms.set(only.exactly, entry.entry.id);
      }
    }
  }
  return { entries, trie, initialisms };
}

/** Every wording under which an entry is found. */
export function wordingsOf(entry: GlossaryEntry): readonly { wording: string; sense: string | null }[] {
  const own = [entry.term, ...(entry.short === undefined ? [] : [entry.short]), ...(entry.aliases ?? [])];
  return [
    ...own.map((wording) => ({ wording, sense: null })),
    ...(entry.senses ?? []).flatMap((sense) => (sense.aliases ?? []).map((wording) => ({ wording, sense: sense.id }))),
  ];
}

function indexEntry(entry: GlossaryEntry): IndexedEntry {
  return {
    entry,
    cues: entry.cues === undefined ? null : entry.cues.map(parseCue),
    senses: (entry.senses ?? []).map((sense) => ({ id: sense.id, cues: (sense.cues ?? []).map(parseCue) })),
  };
}

/** Whether an entry's words have other meanings, so that cues must decide. */
export function isAmbiguous({ cues, senses }: IndexedEntry): boolean {
  return cues !== null || senses.length > 0;
}

/** A wording of several words says by itself which sense is meant; a single word needs a cue. */
export function isSelfEvident(wording: TermForm): boolean {
  return wording.keys.length > 1;
}

/** Keys of the words of a text, for comparing wordings. */
export function keysOf(text: string): readonly string[] {
  return tokenize(text).map((word) => word.key);
}
