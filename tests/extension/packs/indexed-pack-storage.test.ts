import { describe, expect, it, vi } from 'vitest';
import { indexedPackStorage } from '../../../extension/browser/indexed-pack-storage.ts';
import { indexedDbInMemory } from './indexed-db-in-memory.ts';

function world() {
  const { connections, ...globals } = indexedDbInMemory();
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return { connections, storage: indexedPackStorage() };
}

const recordOf = (store: string, madeBy = '1.0') => ({ name: 'Harbours', count: 1, store, madeBy });
const index = new ArrayBuffer(4);

describe('indexedPackStorage', () => {
  it('keeps packs with their indexes and chunks until they are removed', async () => {
    const { storage } = world();
    await storage.addChunks('a', 2, ['third', 'fourth']);
    await storage.commit(recordOf('a'), index);
    expect(await storage.list()).toEqual([recordOf('a')]);
    expect(await storage.index('a')).toBe(index);
    expect(await storage.chunks('a', [1, 2, 3])).toEqual([null, 'third', 'fourth']);
    await storage.remove('Harbours');
    expect([await storage.list(), await storage.index('a'), await storage.chunks('a', [2])]).toEqual([
      [],
      null,
      [null],
    ]);
  });

  it('leaves nothing behind when two packs of one name are stored at once', async () => {
    const { storage } = world();
    await storage.addChunks('a', 0, ['first']);
    await storage.addChunks('b', 0, ['second']);
    await Promise.all([storage.commit(recordOf('a'), index), storage.commit(recordOf('b'), index)]);
    expect(await storage.list()).toEqual([recordOf('b')]);
    expect([await storage.index('a'), await storage.chunks('a', [0])]).toEqual([null, [null]]);
    expect(await storage.chunks('b', [0])).toEqual(['second']);
  });

  it('removes what stands there, also when it is replaced at the same time', async () => {
    const { storage } = world();
    await storage.commit(recordOf('a'), index);
    await Promise.all([storage.commit(recordOf('b'), index), storage.remove('Harbours')]);
    expect([await storage.list(), await storage.index('a'), await storage.index('b')]).toEqual([[], null, null]);
  });

  it('keeps whether a pack answers only, also when it is renewed, and makes none', async () => {
    const { storage } = world();
    await storage.commit(recordOf('a'), index);
    await storage.setAnswersOnly('Harbours', true);
    await storage.setAnswersOnly('Canals', true);
    await storage.renew(recordOf('a', '2.0'), index);
    expect(await storage.list()).toEqual([{ ...recordOf('a', '2.0'), answersOnly: true }]);
  });

  it('renews a pack that is still there, and no other', async () => {
    const { storage } = world();
    await storage.commit(recordOf('a'), index);
    expect(await storage.renew(recordOf('a', '2.0'), index)).toBe(true);
    expect(await storage.list()).toEqual([recordOf('a', '2.0')]);
    const [, renewed] = await Promise.all([
      storage.commit(recordOf('b'), index),
      storage.renew(recordOf('a', '3.0'), index),
    ]);
    expect([renewed, await storage.list(), await storage.index('a')]).toEqual([false, [recordOf('b')], null]);
    await storage.remove('Harbours');
    expect([await storage.renew(recordOf('b', '3.0'), index), await storage.list()]).toEqual([false, []]);
  });

  it('says whether a pack took the place of another', async () => {
    const { storage } = world();
    expect(await storage.commit(recordOf('a'), index)).toBe(false);
    expect(await storage.commit(recordOf('b'), index)).toBe(true);
    await storage.remove('Harbours');
    expect(await storage.commit(recordOf('c'), index)).toBe(false);
  });

  it('sweeps what is no pack’s', async () => {
    const { storage } = world();
    for (const store of ['a', 'b']) await storage.addChunks(store, 0, ['first']);
    await storage.sweep(['b']);
    expect([await storage.chunks('a', [0]), await storage.chunks('b', [0])]).toEqual([[null], ['first']]);
  });

  it.each(['onclose', 'onversionchange'] as const)('opens the database again after %s', async (event) => {
    const { storage, connections } = world();
    await storage.commit(recordOf('a'), index);
    const [first] = connections;
    first?.[event]?.();
    if (first) first.closed = true;
    expect(await storage.list()).toEqual([recordOf('a')]);
    expect(connections).toHaveLength(2);
  });

  it('gives way to another version of the database', async () => {
    const { storage, connections } = world();
    await storage.list();
    connections[0]?.onversionchange?.();
    expect(connections[0]?.closed).toBe(true);
  });
});
