import type { DBSchema } from 'idb';
import type { MetKey, MetWord } from '../../contract/met-word.ts';
import type { MetStorage } from '../met/met-storage.ts';
import { keptDatabase } from './kept-database.ts';

type Key = [day: string, entry: string, address: string];

interface MetDatabase extends DBSchema {
  words: { key: Key; value: MetWord; indexes: { entry: string } };
}

/** Met words in IndexedDB. */
export function indexedMet(): MetStorage {
  const open = keptDatabase<MetDatabase>('newsgloss-met', (database) => {
    database.createObjectStore('words', { keyPath: ['day', 'entry', 'address'] }).createIndex('entry', 'entry');
  });
  return {
    async put(word) {
      await (await open()).put('words', word);
    },
    list: async (after, most) =>
      (await open()).getAll('words', after && IDBKeyRange.lowerBound(keyOf(after), true), most),
    async meetings(entries) {
      const byEntry = (await open()).transaction('words').store.index('entry');
      // Keys alone: they say all that is asked, and no sentence is read for it.
      const keys = await Promise.all(entries.map((entry) => byEntry.getAllKeys(entry)));
      return keys.flat().map(([day, entry, address]) => ({ day, entry, address }));
    },
    async remove(key) {
      const change = (await open()).transaction('words', 'readwrite');
      const [before] = await Promise.all([change.store.get(keyOf(key)), change.store.delete(keyOf(key)), change.done]);
      return before;
    },
    async change(put, remove) {
      const change = (await open()).transaction('words', 'readwrite');
      await Promise.all([
        ...put.map((word) => change.store.put(word)),
        ...remove.map((key) => change.store.delete(keyOf(key))),
        change.done,
      ]);
    },
    eraseBefore: async (day) => (await open()).delete('words', IDBKeyRange.upperBound([day], true)),
    erase: async () => (await open()).clear('words'),
  };
}

const keyOf = ({ day, entry, address }: MetKey): Key => [day, entry, address];
