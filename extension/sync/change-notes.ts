import { isSame } from '../settings/stored-fields.ts';
import { soundNotes } from '../words/own-word.ts';
import type { WordStorage } from '../words/word-storage.ts';
import { type LocalChange, partsOfKey } from './local-fields.ts';

/** Keeps and removes notes as other machines have them, all at once; but for those that the reader changed here meanwhile. */
export async function changeNotes(changes: readonly LocalChange[], storage: WordStorage): Promise<void> {
  const here = new Map(soundNotes(await storage.notes()).map((note) => [note.entry, note]));
  const due = changes.filter(({ key, before }) => isSame(here.get(partsOfKey(key)[1]), before));
  await storage.change({
    putNotes: soundNotes(due.flatMap(({ value }) => (value === undefined ? [] : [value]))),
    removeNotes: due.flatMap(({ key, value }) => (value === undefined ? [partsOfKey(key)[1]] : [])),
  });
}
