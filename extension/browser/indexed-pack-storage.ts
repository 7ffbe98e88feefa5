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
type Database = ReturnType<typeof keptDatabase<PacksDatabase>>;

const stores: Store[] = ['records', 'indexes', 'chunks'];

/** Packs in IndexedDB: what is looked at and changed by one call is so in one transaction, so that nothing can come between. */
export function indexedPackStorage(): PackStorage {
  const database = keptDatabase<PacksDatabase>('packs', (created) => {
    for (const store of stores) created.createObjectStore(store);
  });
  const look = lookInto(database);
  return {
    ...look,
    ...editsOf(database),
    async sweep(keep) {
      if ((await look.damaged()).length > 0) return;
      const keys = await (await database()).getAllKeys('chunks');
      const left = new Set(keys.flatMap((key) => (Array.isArray(key) ? [key[0]] : [])));
      for (const store of keep) left.delete(store);
      if (left.size === 0) return;
      await inOneTransaction(database, (transaction) =>
        Promise.all([...left].map((store) => dropStore(transaction, store))),
      );
    },
  };
}

/** Reads, and changes nothing. */
function lookInto(database: Database): Pick<PackStorage, 'list' | 'damaged' | 'index' | 'chunks'> {
  /** Each that stands under a name, and its record where that is sound. */
  const named = async () => {
    const from = (await database()).transaction('records').store;
    const [keys, records] = await Promise.all([from.getAllKeys(), from.getAll()]);
    return keys.flatMap((name, at) =>
      typeof name === 'string' ? [{ name, record: soundPack(records[at], name) }] : [],
    );
  };
  return {
    list: async () => (await named()).flatMap(({ record }) => record ?? []),
    damaged: async () => (await named()).flatMap(({ name, record }) => (record === null ? [name] : [])),
    index: async (store) => (await (await database()).get('indexes', store)) ?? null,
    async chunks(store, numbers) {
      const from = (await database()).transaction('chunks').store;
      const found = await Promise.all(numbers.map((number) => from.get([store, number])));
      return found.map((chunk) => (typeof chunk === 'string' ? chunk : null));
    },
  };
}

/** Changes packs, each call in one transaction. */
function editsOf(
  database: Database,
): Pick<PackStorage, 'addChunks' | 'commit' | 'renew' | 'choose' | 'arrange' | 'remove'> {
  const edit = <Value>(work: (transaction: Change) => Promise<Value>) => inOneTransaction(database, work);
  return {
    addChunks: (store, first, chunks) =>
      edit(async (transaction) => {
        const into = transaction.objectStore('chunks');
        for (const [at, chunk] of chunks.entries()) await into.put(chunk, [store, first + at]);
      }),
    commit: (record, index, choices) =>
      edit(async (transaction) => {
        const stood = (await transaction.objectStore('records').count(record.name)) > 0;
        const before = await recordIn(transaction, record.name);
        await putPack(transaction, { ...record, ...(before && keptOf(before)), ...choices }, index);
        if (before !== null && before.store !== record.store) await dropStore(transaction, before.store);
        return stood;
      }),
    renew: (record, index) =>
      edit(async (transaction) => {
        const now = await recordIn(transaction, record.name);
        if (now?.store !== record.store) return false;
        await putPack(transaction, { ...now, madeBy: record.madeBy }, index);
        return true;
      }),
    choose: (name, choices) =>
      edit(async (transaction) => {
        const record = await recordIn(transaction, name);
        if (record !== null) await transaction.objectStore('records').put({ ...record, ...choices }, name);
      }),
    arrange: (names) =>
      edit(async (transaction) => {
        const records = transaction.objectStore('records');
        for (const [position, name] of names.entries()) {
          const record = await recordIn(transaction, name);
          if (record !== null) await records.put({ ...record, position }, name);
        }
      }),
    remove: (name) =>
      edit(async (transaction) => {
        const record = await recordIn(transaction, name);
        await transaction.objectStore('records').delete(name);
        // What a damaged one had is swept.
        if (record !== null) await dropStore(transaction, record.store);
      }),
  };
}

/** All that an edit does, or nothing; a full disk shows only at a transaction's end. */
async function inOneTransaction<Value>(
  database: Database,
  edit: (transaction: Change) => Promise<Value>,
): Promise<Value> {
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
