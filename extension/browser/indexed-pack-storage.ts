import type { PackRecord, PackStorage } from '../packs/pack-storage.ts';

const databaseName = 'packs';
const databaseVersion = 1;

type Store = 'records' | 'indexes' | 'chunks';

/**
 * Packs in IndexedDB: records by name, indexes by store, chunks by store and number. Opened at the first call, and again
 * at the next one where the browser took the connection away.
 */
export function indexedPackStorage(): PackStorage {
  const { read, readChunks, change, changeBy } = connectPacks();
  return {
    list: () => read<PackRecord[]>('records', (from) => from.getAll()),
    index: async (store) => (await read<ArrayBuffer | undefined>('indexes', (from) => from.get(store))) ?? null,
    chunks: readChunks,
    addChunks: (store, first, chunks) =>
      change(['chunks'], (transaction) => {
        const into = transaction.objectStore('chunks');
        chunks.forEach((chunk, at) => void into.put(chunk, [store, first + at]));
      }),
    async commit(record, index) {
      let replaced = false;
      await changeBy(record.name, (transaction, before) => {
        putPack(transaction, record, index);
        replaced = before !== undefined;
        if (before !== undefined && before.store !== record.store) dropStore(transaction, before.store);
      });
      return replaced;
    },
    async renew(record, index) {
      let renewed = false;
      await changeBy(record.name, (transaction, now) => {
        if (now?.store !== record.store) return;
        putPack(transaction, { ...now, madeBy: record.madeBy }, index);
        renewed = true;
      });
      return renewed;
    },
    setAnswersOnly: (name, answersOnly) =>
      changeBy(name, (transaction, record) => {
        if (record !== undefined) transaction.objectStore('records').put({ ...record, answersOnly }, name);
      }),
    remove: (name) =>
      changeBy(name, (transaction, record) => {
        if (record === undefined) return;
        transaction.objectStore('records').delete(name);
        dropStore(transaction, record.store);
      }),
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

/** The connection to the packs' database, opened when it is first used, and how to read and change what is in it. */
function connectPacks() {
  let opening: Promise<IDBDatabase> | undefined;
  const database = () => {
    const lost = () => {
      opening = undefined;
    };
    opening ??= open(lost).catch((error: unknown) => {
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
  /** Looks at a record and changes packs by it in one transaction: nothing can come between. */
  const changeBy = (name: string, edit: (transaction: IDBTransaction, now: PackRecord | undefined) => void) =>
    change(['records', 'indexes', 'chunks'], (transaction) => {
      const asked: IDBRequest<PackRecord | undefined> = transaction.objectStore('records').get(name);
      asked.onsuccess = () => edit(transaction, asked.result);
    });
  const readChunks = async (store: string, numbers: readonly number[]) => {
    const from = (await database()).transaction('chunks').objectStore('chunks');
    const found = numbers.map((number) => answerOf<string | undefined>(from.get([store, number])));
    return (await Promise.all(found)).map((chunk) => chunk ?? null);
  };
  return { read, readChunks, change, changeBy };
}

/** @param lost told when the connection can be used no longer */
async function open(lost: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, databaseVersion);
  request.onupgradeneeded = () => {
    for (const store of ['records', 'indexes', 'chunks'] satisfies Store[]) request.result.createObjectStore(store);
  };
  const database = await answerOf(request);
  database.onclose = lost;
  database.onversionchange = () => {
    database.close();
    lost();
  };
  return database;
}

function putPack(transaction: IDBTransaction, record: PackRecord, index: ArrayBuffer): void {
  transaction.objectStore('records').put(record, record.name);
  transaction.objectStore('indexes').put(index, record.store);
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
