import type { Note, OwnWord } from '../../contract/own-words.ts';
import { WordingFilter } from '../../explain/find/filter/wording-filter.ts';
import { WordingFilterBuilder } from '../../explain/find/filter/wording-filter-builder.ts';
import { type IndexedEntry, indexEntry } from '../../explain/find/index/indexed-entry.ts';
import type { Language } from '../../explain/language/language.ts';
import type { Word } from '../../explain/text/words.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';
import { readOnce } from '../read-once.ts';
import { entryOfWord, soundNotes, soundWords, wordOfEntry } from './own-word.ts';
import type { WordStorage } from './word-storage.ts';

/** The reader's words and notes, as explaining needs them. Kept in memory from the first question on. */
export interface WordShelf {
  /** By term. Rejects where storage is broken. */
  words(): Promise<readonly OwnWord[]>;
  /** By entry. Rejects where storage is broken. */
  notes(): Promise<ReadonlyMap<string, Note>>;
  /** Those that may stand in these texts. Never rejects: without its reader's words, Newsgloss still explains. */
  standingIn(texts: Texts, language: Language): Promise<readonly IndexedEntry[]>;
  /** Null: there is no such word. */
  byId(entry: string, language: Language): Promise<IndexedEntry | null>;
  /** Something was stored: look again. */
  changed(): void;
}

type Texts = readonly (readonly Word[])[];

export function createWordShelf(storage: Pick<WordStorage, 'words' | 'notes'>): WordShelf {
  const fresh = () => ({
    words: readOnce(async () => {
      const words = soundWords(await storage.words());
      return words.toSorted((a, b) => a.term.localeCompare(b.term));
    }),
    notes: readOnce(async () => new Map(soundNotes(await storage.notes()).map((note) => [note.entry, note]))),
    filters: new Map<string, Filtered>(),
  });
  let kept = fresh();
  const filtered = async (language: Language): Promise<Filtered> => {
    const { words, filters } = kept;
    const made = filters.get(language.code) ?? filterOf(await words(), language);
    filters.set(language.code, made);
    return made;
  };
  return {
    words: () => kept.words(),
    notes: () => kept.notes(),
    async standingIn(texts, language) {
      const { filter, entries } = await filtered(language).catch(() => nothing);
      if (filter === null) return [];
      return filter.mayStandIn(texts).flatMap((number) => {
        const entry = entries[number];
        return entry === undefined ? [] : [indexEntry(entry, language)];
      });
    },
    async byId(entry, language) {
      const id = wordOfEntry(entry);
      const word = id === null ? undefined : (await kept.words()).find((one) => one.id === id);
      return word === undefined ? null : indexEntry(entryOfWord(word), language);
    },
    changed() {
      kept = fresh();
    },
  };
}

interface Filtered {
  /** Null: there are none. */
  readonly filter: WordingFilter | null;
  readonly entries: readonly GlossaryEntry[];
}

const nothing: Filtered = { filter: null, entries: [] };

function filterOf(words: readonly OwnWord[], language: Language): Filtered {
  if (words.length === 0) return nothing;
  const builder = new WordingFilterBuilder(language);
  const entries = words.map(entryOfWord);
  for (const entry of entries) builder.add(entry);
  return { filter: new WordingFilter(builder.finish(), language), entries };
}
