import * as v from 'valibot';
import type { Note, OwnWord } from '../../contract/own-words.ts';
import { wordPrefix } from '../../contract/pack-entry-id.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';

/** Characters of a note: what a card can hold. */
export const longestNote = 2000;

/** Words that a reader may have; each is looked for in every article. */
export const mostWords = 5000;

/** The id under which the engine knows it; no id of the bundled glossary or of a pack begins so. */
function wordEntryId({ id }: Pick<OwnWord, 'id'>): string {
  return `${wordPrefix}${id}`;
}

/** The word whose entry this is; null: the entry is no own word's. */
export function wordOfEntry(entry: string): string | null {
  return entry.startsWith(wordPrefix) ? entry.slice(wordPrefix.length) : null;
}

/** As the engine takes it: whatever its reader knows, it is the reader's own and wanted. */
export function entryOfWord(word: OwnWord): GlossaryEntry {
  const { term, meaning, aliases, near } = word;
  return {
    id: wordEntryId(word),
    topic: 'own',
    kind: 'concept',
    level: 3,
    term,
    definition: meaning,
    ...(aliases.length > 0 && { aliases }),
    ...(near.length > 0 && { cues: near }),
    related: [],
  };
}

const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/));
const texts = v.array(v.string());

const storedWord = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  term: v.pipe(v.string(), v.nonEmpty()),
  meaning: v.pipe(v.string(), v.nonEmpty()),
  aliases: v.fallback(texts, []),
  near: v.fallback(texts, []),
  since: v.fallback(isoDate, '1970-01-01'),
});

const storedNote = v.object({
  entry: v.pipe(v.string(), v.nonEmpty()),
  term: v.fallback(v.string(), ''),
  text: v.pipe(v.string(), v.nonEmpty()),
  since: v.fallback(isoDate, '1970-01-01'),
});

/** The sound ones of what is stored. Never throws. */
export function soundWords(stored: readonly unknown[]): readonly OwnWord[] {
  return stored.flatMap((one) => {
    const parsed = v.safeParse(storedWord, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The sound ones of what is stored. Never throws. */
export function soundNotes(stored: readonly unknown[]): readonly Note[] {
  return stored.flatMap((one) => {
    const parsed = v.safeParse(storedNote, one);
    return parsed.success ? [parsed.output] : [];
  });
}
