import type { DBSchema } from 'idb';
import type { WordStorage } from '../words/word-storage.ts';
import { keptDatabase } from './kept-database.ts';

interface WordsDatabase extends DBSchema {
  words: { key: string; value: { readonly id: string } };
  notes: { key: string; value: { readonly entry: string } };
}

/** The reader's words and notes in IndexedDB. */
export function indexedWords(): WordStorage {
  const open = keptDatabase<WordsDatabase>('newsgloss-words', (database) => {
    database.createObjectStore('words', { keyPath: 'id' });
    database.createObjectStore('notes', { keyPath: 'entry' });
  });
  return {
    words: async () => (await open()).getAll('words'),
    notes: async () => (await open()).getAll('notes'),
    async putWord(word) {
      await (await open()).put('words', word);
    },
    removeWord: async (id) => (await open()).delete('words', id),
    async putNote(note) {
      await (await open()).put('notes', note);
    },
    removeNote: async (entry) => (await open()).delete('notes', entry),
    async change({ putWords = [], removeWords = [], putNotes = [], removeNotes = [] }) {
      const change = (await open()).transaction(['words', 'notes'], 'readwrite');
      const [words, notes] = [change.objectStore('words'), change.objectStore('notes')];
      await Promise.all([
        ...putWords.map((word) => words.put(word)),
        ...removeWords.map((id) => words.delete(id)),
        ...putNotes.map((note) => notes.put(note)),
        ...removeNotes.map((entry) => notes.delete(entry)),
        change.done,
      ]);
    },
  };
}
