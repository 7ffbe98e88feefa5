import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnedDatabase } from '../erase/owned.ts';
import { readOnce } from '../read-once.ts';

/** A database of the extension's own, opened at the first question, and anew where the connection was lost. */
export function keptDatabase<Schema extends DBSchema>(
  name: OwnedDatabase,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let open = connect();
  const again = () => {
    open = connect();
  };
  function connect() {
    return readOnce(() =>
      openDB<Schema>(name, 1, {
        upgrade: create,
        blocking(_from, _to, event) {
          (event.target as IDBDatabase).close();
          again();
        },
        terminated: again,
      }),
    );
  }
  return () => open();
}
