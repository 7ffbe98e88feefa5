import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { TermForm } from '../forms/term-forms.ts';
import { type Cue, parseCue } from './cues.ts';

/** An entry with its cues read. */
export interface IndexedEntry {
  readonly entry: GlossaryEntry;
  /** The entry as a whole where it has no senses, else one for each sense. */
  readonly meanings: readonly IndexedMeaning[];
}

/** One thing that an entry's words may mean. */
export interface IndexedMeaning {
  /** Null: the entry has no senses. */
  readonly sense: string | null;
  readonly cues: readonly Cue[];
  /** Speak against it. */
  readonly unless: readonly Cue[];
}

export function indexEntry(entry: GlossaryEntry): IndexedEntry {
  return indexEntryLater(() => entry);
}

/** An entry that is read, and its cues, when they are first asked for: of thousands an article needs a few. */
export function indexEntryLater(read: () => GlossaryEntry): IndexedEntry {
  let entry: GlossaryEntry | undefined;
  let meanings: readonly IndexedMeaning[] | undefined;
  const indexed: IndexedEntry = {
    get entry() {
      entry ??= read();
      return entry;
    },
    get meanings() {
      meanings ??= readMeanings(indexed.entry);
      return meanings;
    },
  };
  return indexed;
}

function readMeanings(entry: GlossaryEntry): readonly IndexedMeaning[] {
  const general = (entry.unless ?? []).map(parseCue);
  const cues = (entry.cues ?? []).map(parseCue);
  if (entry.senses === undefined) return [{ sense: null, cues, unless: general }];
  return entry.senses.map((sense) => ({
    sense: sense.id,
    cues: (sense.cues ?? []).map(parseCue),
    unless: [...general, ...(sense.unless ?? []).map(parseCue)],
  }));
}

/** Whether an entry's words have other meanings, so that the words around must decide. */
export function isAmbiguous({ entry }: IndexedEntry): boolean {
  return entry.cues !== undefined || entry.unless !== undefined || entry.senses !== undefined;
}

/** A wording of several words says by itself which sense is meant; a single word needs a cue. */
export function isSelfEvident(wording: TermForm): boolean {
  return wording.keys.length > 1;
}
