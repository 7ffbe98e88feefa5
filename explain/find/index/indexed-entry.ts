import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Language } from '../../language/language.ts';
import type { TermForm } from '../forms/term-forms.ts';
import { type Cue, parseCue } from './cues.ts';

/** An entry with its cues read. */
export interface IndexedEntry {
  readonly entry: GlossaryEntry;
  /** The entry as a whole where it has no senses, else one for each sense. */
  readonly meanings: readonly IndexedMeaning[];
  /** What its words mean besides, and the glossary does not explain. */
  readonly rivals: readonly IndexedRival[];
}

export interface IndexedRival {
  /** Wordings (lower case) that may mean it; null: all that are not written out in full. */
  readonly wordings: ReadonlySet<string> | null;
  readonly cues: readonly Cue[];
}

/** One thing that an entry's words may mean. */
export interface IndexedMeaning {
  /** Null: the entry has no senses. */
  readonly sense: string | null;
  readonly cues: readonly Cue[];
  /** Speak against it. */
  readonly unless: readonly Cue[];
  /** Meant where nothing speaks for another meaning. */
  readonly predominant: boolean;
}

export function indexEntry(entry: GlossaryEntry, language: Language): IndexedEntry {
  return indexEntryLater(() => entry, language);
}

/** An entry that is read, and its cues, when they are first asked for: of thousands an article needs a few. */
export function indexEntryLater(read: () => GlossaryEntry, language: Language): IndexedEntry {
  let entry: GlossaryEntry | undefined;
  let meanings: readonly IndexedMeaning[] | undefined;
  let rivals: readonly IndexedRival[] | undefined;
  const indexed: IndexedEntry = {
    get entry() {
      entry ??= read();
      return entry;
    },
    get meanings() {
      meanings ??= readMeanings(indexed.entry, language);
      return meanings;
    },
    get rivals() {
      rivals ??= (indexed.entry.rivals ?? []).map(({ wordings, cues }) => ({
        wordings: wordings === undefined ? null : new Set(wordings.map((wording) => wording.toLowerCase())),
        cues: cues.map((cue) => parseCue(cue, language)),
      }));
      return rivals;
    },
  };
  return indexed;
}

function readMeanings(entry: GlossaryEntry, language: Language): readonly IndexedMeaning[] {
  const parse = (cue: string) => parseCue(cue, language);
  const general = (entry.unless ?? []).map(parse);
  const cues = (entry.cues ?? []).map(parse);
  const predominant = entry.predominant === true;
  if (entry.senses === undefined)
    return [{ sense: null, cues, unless: general, predominant: predominant || entry.cues === undefined }];
  return entry.senses.map((sense) => ({
    sense: sense.id,
    cues: (sense.cues ?? []).map(parse),
    unless: [...general, ...(sense.unless ?? []).map(parse)],
    predominant: sense.predominant === true || (sense.cues === undefined && entry.cues === undefined),
  }));
}

/**
 * Whether an entry's words have other meanings so often that the words around must decide. One that has rivals alone is meant
 * wherever none of them is.
 */
export function isAmbiguous({ entry }: Pick<IndexedEntry, 'entry'>): boolean {
  return [entry.cues, entry.unless, entry.senses].some((field) => field !== undefined);
}

/** A wording of several words says by itself which sense is meant; a single word needs a cue. */
export function isSelfEvident(wording: TermForm): boolean {
  return wording.keys.length > 1;
}
