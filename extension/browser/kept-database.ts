import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { OwnedDatabase } from '../erase/owned.ts';
import { readOnce } from '../read-once.ts';

/**
 * A database of the extension's own, opened at the first question, and anew where the connection was lost. One that a newer version left behind
 * is opened as it is: what it has more is left alone, and what this version looks for is mostly there still.
 */
export function keptDatabase<Schema extends DBSchema>(
  name: OwnedDatabase,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let open = connect();
  function again(): void {
    open = connect();
  }
  function connect() {
    const lost: OpenDBCallbacks<Schema> = {
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        again();
      },
      terminated: again,
    };
    return readOnce(() =>
      openDB<Schema>(name, 1, { upgrade: create, ...lost }).catch((error: unknown) => {
        if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
        return openDB<Schema>(name, undefined, lost);
      }),
    );
  }
  return () => open();
}
