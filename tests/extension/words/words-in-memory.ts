import { createWordShelf } from '../../../extension/words/word-shelf.ts';
import type { WordStorage } from '../../../extension/words/word-storage.ts';

/** Storage for words and notes as a test sees into it. `full`: it takes nothing more. */
export function wordsInMemory(stored: { words?: readonly unknown[]; notes?: readonly unknown[] } = {}) {
  const words = new Map((stored.words ?? []).map((word, at) => [idOf(word, 'id') ?? `${at}`, word]));
  const notes = new Map((stored.notes ?? []).map((note, at) => [idOf(note, 'entry') ?? `${at}`, note]));
  const state = { full: false };
  const room = () => {
    if (state.full) throw new DOMException('full', 'QuotaExceededError');
  };
  const storage: WordStorage = {
    words: async () => [...words.values()],
    notes: async () => [...notes.values()],
    async putWord(word) {
      room();
      words.set(word.id, word);
    },
    async removeWord(id) {
      words.delete(id);
    },
    async putNote(note) {
      room();
      notes.set(note.entry, note);
    },
    async removeNote(entry) {
      notes.delete(entry);
    },
    async change({ putWords = [], removeWords = [], putNotes = [], removeNotes = [] }) {
      room();
      for (const word of putWords) words.set(word.id, word);
      for (const id of removeWords) words.delete(id);
      for (const note of putNotes) notes.set(note.entry, note);
      for (const entry of removeNotes) notes.delete(entry);
    },
  };
  return { storage, shelf: createWordShelf(storage), words, notes, state };
}

function idOf(stored: unknown, key: string): string | null {
  const id = stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>)[key] : null;
  return typeof id === 'string' ? id : null;
}
