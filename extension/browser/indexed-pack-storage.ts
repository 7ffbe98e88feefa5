import type { PackRecord, PackStorage } from '../packs/pack-storage.ts';

const databaseName = 'packs';
const databaseVersion = 1;

type Store = 'records' | 'indexes' | 'chunks';

/**
 * Packs in IndexedDB: records by name, indexes by store, chunks by store and number. Opened at the first call; all calls
 * of one event use the same connection.
 */
export function indexedPackStorage(): PackStorage {
  let opening: Promise<IDBDatabase> | undefined;
  const database = () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const read = async <Value>(store: Store, ask: (from: IDBObjectStore) => IDBRequest<Value>) =>
    answerOf(ask((await database()).transaction(store).objectStore(store)));
  const change = async (stores: readonly Store[], edit: (transaction: IDBTransaction) => void) => {
    const transaction = (await database()).transaction([...stores], 'readwrite');
    edit(transaction);
    await endOf(transaction);
  };
  return {
    list: () => read<PackRecord[]>('records', (from) => from.getAll()),
    index: async (store) => (await read<ArrayBuffer | undefined>('indexes', (from) => from.get(store))) ?? null,
    async chunks(store, numbers) {
      const from = (await database()).transaction('chunks').objectStore('chunks');
      const found = numbers.map((number) => answerOf<string | undefined>(from.get([store, number])));
      return (await Promise.all(found)).map((chunk) => chunk ?? null);
    },
    addChunks: (store, first, chunks) =>
      change(['chunks'], (transaction) => {
        const into = transaction.objectStore('chunks');
        chunks.forEach((chunk, at) => void into.put(chunk, [store, first + at]));
      }),
    async commit(record, index) {
      const before = await read<PackRecord | undefined>('records', (from) => from.get(record.name));
      await change(['records', 'indexes', 'chunks'], (transaction) => {
        transaction.objectStore('records').put(record, record.name);
        transaction.objectStore('indexes').put(index, record.store);
        if (before !== undefined && before.store !== record.store) dropStore(transaction, before.store);
      });
    },
    async remove(name) {
      const record = await read<PackRecord | undefined>('records', (from) => from.get(name));
      if (record === undefined) return;
      await change(['records', 'indexes', 'chunks'], (transaction) => {
        transaction.objectStore('records').delete(name);
        dropStore(transaction, record.store);
      });
    },
    async sweep(keep) {
      const keys = await read('chunks', (from) => from.getAllKeys());
      const left = new Set(keys.flatMap((key) => (Array.isArray(key) ? [String(key[0])] : [])));
      for (const store of keep) left.delete(store);
      if (left.size === 0) return;
      await change(['indexes', 'chunks'], (transaction) => {
        for (const store of left) dropStore(transaction, store);
      });
    },
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, databaseVersion);
  request.onupgradeneeded = () => {
    for (const store of ['records', 'indexes', 'chunks'] satisfies Store[]) request.result.createObjectStore(store);
  };
  return answerOf(request);
}

function dropStore(transaction: IDBTransaction, store: string): void {
  transaction.objectStore('indexes').delete(store);
  transaction.objectStore('chunks').delete(IDBKeyRange.bound([store, 0], [store, Number.POSITIVE_INFINITY]));
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Only a transaction that is complete has stored anything: a full disk shows at its end. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
  });
}
