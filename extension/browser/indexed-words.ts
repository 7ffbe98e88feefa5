import { type DBSchema, openDB } from 'idb';
import { readOnce } from '../read-once.ts';
import type { WordStorage } from '../words/word-storage.ts';

interface WordsDatabase extends DBSchema {
  words: { key: string; value: { readonly id: string } };
  notes: { key: string; value: { readonly entry: string } };
}

/** The reader's words and notes in IndexedDB, opened at the first question, and anew where the connection was lost. */
export function indexedWords(): WordStorage {
  let open = connect();
  const again = () => {
    open = connect();
  };
  function connect() {
    return readOnce(() =>
      openDB<WordsDatabase>('newsgloss-words', 1, {
        upgrade(database) {
          database.createObjectStore('words', { keyPath: 'id' });
          database.createObjectStore('notes', { keyPath: 'entry' });
        },
        blocking(_from, _to, event) {
          (event.target as IDBDatabase).close();
          again();
        },
        terminated: again,
      }),
    );
  }
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
