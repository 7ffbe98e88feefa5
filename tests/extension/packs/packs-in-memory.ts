import { createPackDrafts } from '../../../extension/packs/pack-drafts.ts';
import { createPackShelf } from '../../../extension/packs/pack-shelf.ts';
import { keptOf, type PackRecord, type PackStorage } from '../../../extension/packs/pack-storage.ts';

/**
 * Storage for packs as a test sees into it. `room`: chunks that it takes before it is full. `bundled`: wordings that the
 * bundled glossary has.
 */
export function packsInMemory(room = Number.POSITIVE_INFINITY, bundled: readonly string[] = []) {
  const records = new Map<string, PackRecord>();
  const indexes = new Map<string, ArrayBuffer>();
  const chunks = new Map<string, Map<number, string>>();
  const drop = (store: string) => {
    indexes.delete(store);
    chunks.delete(store);
  };
  let left = room;
  const storage: PackStorage = {
    list: async () => [...records.values()],
    damaged: async () => [],
    index: async (store) => indexes.get(store) ?? null,
    chunks: async (store, numbers) => numbers.map((number) => chunks.get(store)?.get(number) ?? null),
    async addChunks(store, first, added) {
      if (added.length > left) throw new DOMException('full', 'QuotaExceededError');
      left -= added.length;
      const stored = chunks.get(store) ?? new Map<number, string>();
      added.forEach((chunk, at) => void stored.set(first + at, chunk));
      chunks.set(store, stored);
    },
    async commit(record, index, choices) {
      const before = records.get(record.name);
      records.set(record.name, { ...record, ...(before && keptOf(before)), ...choices });
      indexes.set(record.store, index);
      if (before !== undefined && before.store !== record.store) drop(before.store);
      return before !== undefined;
    },
    async renew(record, index) {
      if (records.get(record.name)?.store !== record.store) return false;
      records.set(record.name, { ...record, ...records.get(record.name), madeBy: record.madeBy });
      indexes.set(record.store, index);
      return true;
    },
    async choose(name, choices) {
      const record = records.get(name);
      if (record !== undefined) records.set(name, { ...record, ...choices });
    },
    async arrange(names) {
      for (const [position, name] of names.entries()) {
        const record = records.get(name);
        if (record !== undefined) records.set(name, { ...record, position });
      }
    },
    async remove(name) {
      const record = records.get(name);
      records.delete(name);
      if (record !== undefined) drop(record.store);
    },
    async sweep(keep) {
      for (const store of chunks.keys()) if (!keep.includes(store)) drop(store);
    },
  };
  let stores = 0;
  const shelf = createPackShelf(storage, '1.0');
  const drafts = createPackDrafts({
    storage,
    version: '1.0',
    newStore: () => `store-${++stores}`,
  });
  const bundledWordings = async () => new Set(bundled);
  const add = async (name: string, items: readonly unknown[], answersOnly = false) => {
    const draft = await drafts.open(name, 'en', answersOnly);
    const findings = await drafts.add(draft, items);
    const closed = await drafts.close(draft);
    shelf.changed();
    return { ...closed, ...findings };
  };
  return { storage, shelf, drafts, bundledWordings, add, records, indexes, chunks };
}
