import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedPackStorage } from '../../../extension/browser/indexed-pack-storage.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

const recordOf = (store: string, madeBy = '1.0') => ({ name: 'Harbours', count: 1, store, madeBy });
const chosen = { answersOnly: false, on: true };
const index = new Uint8Array([1, 2, 3, 4]).buffer;

describe('indexedPackStorage', () => {
  it('keeps packs with their indexes and chunks until they are removed', async () => {
    const storage = indexedPackStorage();
    await storage.addChunks('a', 2, ['third', 'fourth']);
    await storage.commit(recordOf('a'), index);
    expect(await storage.list()).toEqual([recordOf('a')]);
    expect(await storage.index('a')).toEqual(index);
    expect(await storage.chunks('a', [1, 2, 3])).toEqual([null, 'third', 'fourth']);
    await storage.remove('Harbours');
    expect([await storage.list(), await storage.index('a'), await storage.chunks('a', [2])]).toEqual([
      [],
      null,
      [null],
    ]);
  });

  it('is read by whoever opens it, also after the background was stopped', async () => {
    await indexedPackStorage().commit(recordOf('a'), index);
    expect(await indexedPackStorage().list()).toEqual([recordOf('a')]);
  });

  it('leaves nothing behind when two packs of one name are stored at once', async () => {
    const storage = indexedPackStorage();
    await storage.addChunks('a', 0, ['first']);
    await storage.addChunks('b', 0, ['second']);
    await Promise.all([storage.commit(recordOf('a'), index), storage.commit(recordOf('b'), index)]);
    expect(await storage.list()).toEqual([{ ...recordOf('b'), ...chosen }]);
    expect([await storage.index('a'), await storage.chunks('a', [0])]).toEqual([null, [null]]);
    expect(await storage.chunks('b', [0])).toEqual(['second']);
  });

  it('removes what stands there, also when it is replaced at the same time', async () => {
    const storage = indexedPackStorage();
    await storage.commit(recordOf('a'), index);
    await Promise.all([storage.commit(recordOf('b'), index), storage.remove('Harbours')]);
    expect([await storage.list(), await storage.index('a'), await storage.index('b')]).toEqual([[], null, null]);
  });

  it('keeps what the reader chose, also when a pack is renewed or replaced, and makes none', async () => {
    const storage = indexedPackStorage();
    await storage.commit(recordOf('a'), index);
    await storage.choose('Harbours', { answersOnly: true });
    await storage.choose('Harbours', { on: false });
    await storage.choose('Canals', { on: false });
    await storage.arrange(['Canals', 'Harbours']);
    await storage.renew(recordOf('a', '2.0'), index);
    const kept = { answersOnly: true, on: false, position: 1 };
    expect(await storage.list()).toEqual([{ ...recordOf('a', '2.0'), ...kept }]);
    await storage.commit({ ...recordOf('b'), answersOnly: false }, index);
    expect(await storage.list()).toEqual([{ ...recordOf('b'), ...kept }]);
  });

  it('renews a pack that is still there, and no other', async () => {
    const storage = indexedPackStorage();
    await storage.commit(recordOf('a'), index);
    expect(await storage.renew(recordOf('a', '2.0'), index)).toBe(true);
    expect(await storage.list()).toEqual([recordOf('a', '2.0')]);
    const [, renewed] = await Promise.all([
      storage.commit(recordOf('b'), index),
      storage.renew(recordOf('a', '3.0'), index),
    ]);
    expect([renewed, (await storage.list())[0]?.store, await storage.index('a')]).toEqual([false, 'b', null]);
    await storage.remove('Harbours');
    expect([await storage.renew(recordOf('b', '3.0'), index), await storage.list()]).toEqual([false, []]);
  });

  it('says whether a pack took the place of another', async () => {
    const storage = indexedPackStorage();
    expect(await storage.commit(recordOf('a'), index)).toBe(false);
    expect(await storage.commit(recordOf('b'), index)).toBe(true);
    await storage.remove('Harbours');
    expect(await storage.commit(recordOf('c'), index)).toBe(false);
  });

  it('sweeps what is no pack’s', async () => {
    const storage = indexedPackStorage();
    for (const store of ['a', 'b']) await storage.addChunks(store, 0, ['first']);
    await storage.sweep(['b']);
    expect([await storage.chunks('a', [0]), await storage.chunks('b', [0])]).toEqual([[null], ['first']]);
  });

  it('stores nothing of what fails in the middle', async () => {
    const storage = indexedPackStorage();
    await storage.commit(recordOf('a'), index);
    const uncloneable = { ...recordOf('b'), count: () => 1 };
    await expect(storage.commit(uncloneable as never, index)).rejects.toThrow();
    await expect(storage.addChunks('c', 0, ['first', (() => 1) as never])).rejects.toThrow();
    expect([await storage.list(), await storage.chunks('c', [0])]).toEqual([[recordOf('a')], [null]]);
  });

  it('gives way to whoever erases the database, and makes it anew', async () => {
    const storage = indexedPackStorage();
    await storage.commit(recordOf('a'), index);
    await new Promise((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase('packs');
      erasing.onsuccess = resolve;
      erasing.onblocked = () => reject(new Error('it stayed open'));
    });
    expect(await storage.list()).toEqual([]);
    await storage.commit(recordOf('b'), index);
    expect(await storage.list()).toEqual([recordOf('b')]);
  });
});

describe('indexedPackStorage, where records are damaged', () => {
  const sound = recordOf('a');
  const { store: _store, ...lacking } = { ...sound, name: 'Damaged' };
  const rows: Readonly<Record<string, unknown>> = {
    null: null,
    number: 7,
    text: 'x',
    list: [1, null],
    empty: {},
    'of another name': { ...sound, name: 'Canals' },
    'without a name': { ...sound, name: undefined },
    'without a store': lacking,
    'with a store that is none': { ...lacking, store: 7 },
    'of no entries': { ...sound, name: 'Damaged', count: Number.NaN },
    'of a newer version': { version: 99, name: 'Damaged', count: 'many', store: 7 },
  };
  const put = async (store: 'records' | 'indexes' | 'chunks', value: unknown, key: IDBValidKey) => {
    const opening = indexedDB.open('packs');
    await new Promise((resolve) => Object.assign(opening, { onsuccess: resolve }));
    const change = opening.result.transaction(store, 'readwrite');
    change.objectStore(store).put(value, key);
    await new Promise((resolve) => Object.assign(change, { oncomplete: resolve }));
    opening.result.close();
  };

  it.each(Object.keys(rows))('lists the others, and names the one that is damaged: %s', async (row) => {
    const storage = indexedPackStorage();
    await storage.commit(sound, index);
    await put('records', rows[row], 'Damaged');
    expect(await storage.list()).toEqual([sound]);
    expect(await storage.damaged()).toEqual(['Damaged']);
    await storage.choose('Damaged', { on: false });
    await storage.arrange(['Damaged', 'Harbours']);
    expect(await storage.renew({ ...sound, name: 'Damaged' }, index)).toBe(false);
    expect(await storage.list()).toEqual([{ ...sound, position: 1 }]);
  });

  it('is put right by adding the pack again, or removed', async () => {
    const storage = indexedPackStorage();
    await storage.addChunks('a', 0, ['first']);
    await storage.commit(sound, index);
    await put('records', null, 'Damaged');
    expect(await storage.commit({ ...recordOf('b'), name: 'Damaged' }, index)).toBe(true);
    expect((await storage.list()).map(({ name }) => name)).toEqual(['Damaged', 'Harbours']);
    // It does not take away what it names as its own, for that may be another pack's.
    await put('records', { name: 'Damaged', store: 'a' }, 'Damaged');
    await storage.remove('Damaged');
    expect(await storage.damaged()).toEqual([]);
    expect(await storage.chunks('a', [0])).toEqual(['first']);
  });

  it('sweeps nothing away that may be a damaged pack’s, and all of it once the pack is removed', async () => {
    const storage = indexedPackStorage();
    await storage.addChunks('b', 0, ['its entries']);
    await put('records', null, 'Damaged');
    await storage.sweep([]);
    expect(await storage.chunks('b', [0])).toEqual(['its entries']);
    await storage.remove('Damaged');
    await storage.sweep([]);
    expect(await storage.chunks('b', [0])).toEqual([null]);
  });

  it('falls back where only a choice is damaged', async () => {
    const storage = indexedPackStorage();
    await storage.list();
    await put('records', { ...sound, on: 'maybe', answersOnly: 3, position: 'first', madeBy: null }, 'Harbours');
    expect(await storage.list()).toEqual([{ ...sound, madeBy: '' }]);
    expect(await storage.damaged()).toEqual([]);
  });

  it('passes over what stands under no name, in chunks of no store, and chunks that are no text', async () => {
    const storage = indexedPackStorage();
    await storage.commit(sound, index);
    await put('records', null, 7);
    await put('chunks', 7, 7);
    await put('chunks', { not: 'text' }, ['a', 0]);
    await storage.sweep(['a']);
    expect([await storage.list(), await storage.damaged(), await storage.chunks('a', [0])]).toEqual([
      [sound],
      [],
      [null],
    ]);
  });
});
