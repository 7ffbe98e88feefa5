import type { DBSchema, IDBPTransaction } from 'idb';
import { keptOf, type PackRecord, type PackStorage } from '../packs/pack-storage.ts';
import { soundPack } from '../packs/sound-pack.ts';
import { keptDatabase } from './kept-database.ts';

/** What is read may be damaged. */
interface PacksDatabase extends DBSchema {
  /** By name. */
  records: { key: string; value: unknown };
  /** By store. */
  indexes: { key: string; value: ArrayBuffer };
  chunks: { key: Chunk; value: unknown };
}

type Chunk = [store: string, number: number];
type Store = 'records' | 'indexes' | 'chunks';
type Change = IDBPTransaction<PacksDatabase, Store[], 'readwrite'>;

const stores: Store[] = ['records', 'indexes', 'chunks'];

/** Packs in IndexedDB: what is looked at and changed by one call is so in one transaction, so that nothing can come between. */
export function indexedPackStorage(): PackStorage {
  const database = keptDatabase<PacksDatabase>('packs', (created) => {
    for (const store of stores) created.createObjectStore(store);
  });
  /** All that an edit does, or nothing; a full disk shows only at a transaction's end. */
  const change = async <Value>(edit: (change: Change) => Promise<Value>): Promise<Value> => {
    const transaction = (await database()).transaction(stores, 'readwrite');
    const [edited, ended] = await Promise.allSettled([
      edit(transaction).catch((error: unknown) => {
        if (!isOver(transaction)) transaction.abort();
        throw error;
      }),
      transaction.done,
    ]);
    if (edited.status === 'rejected') throw edited.reason;
    if (ended.status === 'rejected') throw ended.reason;
    return edited.value;
  };
  const changeRecord = (name: string, edit: (record: PackRecord) => PackRecord) =>
    change(async (transaction) => {
      const record = await recordIn(transaction, name);
      if (record !== null) await transaction.objectStore('records').put(edit(record), name);
    });
  /** Each that stands under a name, and its record where that is sound. */
  const named = async () => {
    const from = (await database()).transaction('records').store;
    const [keys, records] = await Promise.all([from.getAllKeys(), from.getAll()]);
    return keys.flatMap((name, at) =>
      typeof name === 'string' ? [{ name, record: soundPack(records[at], name) }] : [],
    );
  };
  const damaged = async () => (await named()).flatMap(({ name, record }) => (record === null ? [name] : []));
  return {
    list: async () => (await named()).flatMap(({ record }) => record ?? []),
    damaged,
    index: async (store) => (await (await database()).get('indexes', store)) ?? null,
    async chunks(store, numbers) {
      const from = (await database()).transaction('chunks').store;
      const found = await Promise.all(numbers.map((number) => from.get([store, number])));
      return found.map((chunk) => (typeof chunk === 'string' ? chunk : null));
    },
    addChunks: (store, first, chunks) =>
      change(async (transaction) => {
        const into = transaction.objectStore('chunks');
        for (const [at, chunk] of chunks.entries()) await into.put(chunk, [store, first + at]);
      }),
    commit: (record, index, choices) =>
      change(async (transaction) => {
        const stood = (await transaction.objectStore('records').count(record.name)) > 0;
        const before = await recordIn(transaction, record.name);
        await putPack(transaction, { ...record, ...(before && keptOf(before)), ...choices }, index);
        if (before !== null && before.store !== record.store) await dropStore(transaction, before.store);
        return stood;
      }),
    renew: (record, index) =>
      change(async (transaction) => {
        const now = await recordIn(transaction, record.name);
        if (now?.store !== record.store) return false;
        await putPack(transaction, { ...now, madeBy: record.madeBy }, index);
        return true;
      }),
    choose: (name, choices) => changeRecord(name, (record) => ({ ...record, ...choices })),
    arrange: (names) =>
      change(async (transaction) => {
        const records = transaction.objectStore('records');
        for (const [position, name] of names.entries()) {
          const record = await recordIn(transaction, name);
          if (record !== null) await records.put({ ...record, position }, name);
        }
      }),
    remove: (name) =>
      change(async (transaction) => {
        const record = await recordIn(transaction, name);
        await transaction.objectStore('records').delete(name);
        // What a damaged one had is swept.
        if (record !== null) await dropStore(transaction, record.store);
      }),
    async sweep(keep) {
      if ((await damaged()).length > 0) return;
      const keys = await (await database()).getAllKeys('chunks');
      const left = new Set(keys.flatMap((key) => (Array.isArray(key) ? [key[0]] : [])));
      for (const store of keep) left.delete(store);
      if (left.size === 0) return;
      await change((transaction) => Promise.all([...left].map((store) => dropStore(transaction, store))));
    },
  };
}

/** Where a request failed, the browser has ended the transaction by itself. */
function isOver({ error }: Change): boolean {
  return error !== null;
}

async function recordIn(transaction: Change, name: string): Promise<PackRecord | null> {
  return soundPack(await transaction.objectStore('records').get(name), name);
}

async function putPack(transaction: Change, record: PackRecord, index: ArrayBuffer): Promise<void> {
  await transaction.objectStore('records').put(record, record.name);
  await transaction.objectStore('indexes').put(index, record.store);
}

async function dropStore(transaction: Change, store: string): Promise<void> {
  await transaction.objectStore('indexes').delete(store);
  await transaction.objectStore('chunks').delete(IDBKeyRange.bound([store, 0], [store, Number.POSITIVE_INFINITY]));
}
