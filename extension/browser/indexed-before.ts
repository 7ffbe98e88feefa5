import { type DBSchema, openDB } from 'idb';
import type { Before, BeforeStorage } from '../backup/restore.ts';
import { readOnce } from '../read-once.ts';

/** The one row. */
const key = 'before';

interface BeforeDatabase extends DBSchema {
  before: { key: string; value: Before };
}

/** What was here before the last restore, in a database of its own: it is big, and read only to be put back. */
export function indexedBefore(): BeforeStorage {
  let open = connect();
  const again = () => {
    open = connect();
  };
  function connect() {
    return readOnce(() =>
      openDB<BeforeDatabase>('newsgloss-before', 1, {
        upgrade(database) {
          database.createObjectStore('before');
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
    get: async () => (await (await open()).get('before', key)) ?? null,
    async put(before) {
      await (await open()).put('before', before, key);
    },
    async finished() {
      const change = (await open()).transaction('before', 'readwrite');
      const before = await change.store.get(key);
      if (before !== undefined) await change.store.put({ ...before, interrupted: false }, key);
      await change.done;
    },
    clear: async () => (await open()).delete('before', key),
  };
}
