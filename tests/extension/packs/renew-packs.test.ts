import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { tokenize } from '../../../explain/text/words.ts';
import type { PackStorage } from '../../../extension/packs/pack-storage.ts';
import { renewPacks } from '../../../extension/packs/renew-packs.ts';
import { packsInMemory } from './packs-in-memory.ts';

const terms = (count: number, word = 'quay') =>
  Array.from({ length: count }, (_, at) => ({ term: `${word}${at}`, definition: `The one of number ${at}.` }));
const words = (text: string) => [tokenize(text, english)];

/** Storage in which something happens while the chunks of a pack are being read. */
function during(storage: PackStorage, happen: () => Promise<unknown>): PackStorage {
  const { chunks } = storage;
  return {
    ...storage,
    async chunks(store, numbers) {
      const found = await chunks(store, numbers);
      await happen();
      return found;
    },
  };
}

describe('renewPacks', () => {
  it('makes a new index of the same entries where another version made it', async () => {
    const { storage, shelf, add, indexes, records } = packsInMemory();
    await add('Harbours', terms(1500));
    indexes.set('store-1', new ArrayBuffer(0));
    expect(await renewPacks(storage, '1.0')).toBe(0);
    expect(await renewPacks(storage, '2.0')).toBe(1);
    expect(records.get('Harbours')?.madeBy).toBe('2.0');
    shelf.changed();
    expect((await shelf.standingIn(words('quay1234'), english))[0]?.entry.definition).toBe('The one of number 1234.');
  });

  it('leaves a pack alone that was replaced meanwhile', async () => {
    const { storage, shelf, add, chunks } = packsInMemory();
    await add('Harbours', terms(100));
    const renewed = await renewPacks(
      during(storage, () => add('Harbours', terms(3, 'jetty'))),
      '2.0',
    );
    shelf.changed();
    expect([renewed, [...chunks.keys()]]).toEqual([0, ['store-2']]);
    expect(await shelf.list()).toEqual([{ name: 'Harbours', count: 3, answersOnly: false, on: true, problem: null }]);
    expect(await shelf.standingIn(words('jetty2 quay7'), english)).toHaveLength(1);
  });

  it('does not bring back a pack that was removed meanwhile', async () => {
    const { storage, shelf, add, indexes } = packsInMemory();
    await add('Harbours', terms(100));
    const renewed = await renewPacks(
      during(storage, () => shelf.remove('Harbours')),
      '2.0',
    );
    expect([renewed, await shelf.list(), indexes.size]).toEqual([0, [], 0]);
  });

  it.each([
    ['a chunk that is no list of entries', 0, ''],
    ['a chunk that lacks entries', 0, '{"term":"quay0","definition":"A wall."}'],
    ['a hole in its chunks', 1, null],
  ])('passes over a pack with %s, and goes on', async (_, number, chunk) => {
    const { storage, add, records, chunks, indexes } = packsInMemory();
    await add('Harbours', terms(200));
    await add('Canals', terms(3));
    const index = indexes.get('store-1');
    if (chunk === null) chunks.get('store-1')?.delete(number);
    else chunks.get('store-1')?.set(number, chunk);
    expect(await renewPacks(storage, '2.0')).toBe(1);
    expect([...records.values()].map(({ name, madeBy }) => `${name} ${madeBy}`)).toEqual([
      'Harbours 1.0',
      'Canals 2.0',
    ]);
    expect(indexes.get('store-1')).toBe(index);
  });
});
