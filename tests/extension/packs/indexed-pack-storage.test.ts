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
