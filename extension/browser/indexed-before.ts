import type { DBSchema } from 'idb';
import type { Before, BeforeStorage } from '../backup/restore-ports.ts';
import { keptDatabase } from './kept-database.ts';

interface BeforeDatabase extends DBSchema {
  /** One row each, by `key`: what is told of it is read without the rest. */
  about: { key: string; value: Omit<Before, 'slices'> };
  slices: { key: string; value: Before['slices'] };
}

const key = 'last';
const stores = ['about', 'slices'] as const;

/** What was here before the last restore, in a database of its own: it is big, and read only to be put back. */
export function indexedBefore(): BeforeStorage {
  const open = keptDatabase<BeforeDatabase>('newsgloss-before', (database) => {
    for (const store of stores) database.createObjectStore(store);
  });
  return {
    async told() {
      const about = await (await open()).get('about', key);
      return about === undefined ? null : { made: about.made, interrupted: about.interrupted };
    },
    async get() {
      const from = (await open()).transaction(stores);
      const [about, slices] = await Promise.all([
        from.objectStore('about').get(key),
        from.objectStore('slices').get(key),
      ]);
      return about === undefined || slices === undefined ? null : { ...about, slices };
    },
    async put({ slices, ...about }) {
      const change = (await open()).transaction(stores, 'readwrite');
      await Promise.all([
        change.objectStore('about').put(about, key),
        change.objectStore('slices').put(slices, key),
        change.done,
      ]);
    },
    async finished() {
      const change = (await open()).transaction('about', 'readwrite');
      const about = await change.store.get(key);
      if (about !== undefined) await change.store.put({ ...about, interrupted: false }, key);
      await change.done;
    },
    async clear() {
      const change = (await open()).transaction(stores, 'readwrite');
      await Promise.all([...stores.map((store) => change.objectStore(store).delete(key)), change.done]);
    },
  };
}
