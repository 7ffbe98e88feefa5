import { describe, expect, it } from 'vitest';
import { compareWithStored } from '../../../extension/packs/compare-packs.ts';
import { readPack } from '../../../extension/packs/files/read-pack.ts';
import { writePackFile } from '../../../extension/packs/write-pack-file.ts';
import { packFileOf } from '../../../extension/words/pack-file-of.ts';
import { packsInMemory } from './packs-in-memory.ts';

const terms = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    term: `quay${at}`,
    definition: `The "wall"\nof number ${at}.`,
    level: 2 as const,
  }));
const read = (text: string) => readPack('a.json', new TextEncoder().encode(text));

describe('a pack that is saved as a file', () => {
  it.each([1, 63, 64, 65, 1024, 1025, 3000])('is the same when it is read again: %i terms', async (count) => {
    const { add, records, storage } = packsInMemory();
    await add('Harbours', terms(count), true);
    const text = (await writePackFile(records.get('Harbours') as never, storage)).join('');
    const pack = read(text);
    expect(pack).toMatchObject({ name: 'Harbours', language: 'en', answersOnly: true, faulty: 0 });
    expect(pack.entries).toEqual(terms(count));
    expect(await compareWithStored('Harbours', pack.entries, storage)).toMatchObject({ same: count, changed: 0 });
  });

  it('is none where a part of it is lost: half a pack must not look like one', async () => {
    const { add, records, storage, chunks } = packsInMemory();
    await add('Harbours', terms(200));
    chunks.get('store-1')?.delete(1);
    await expect(writePackFile(records.get('Harbours') as never, storage)).rejects.toThrow('It is damaged.');
  });

  it('can be read where it holds the reader’s own words', () => {
    const word = { term: 'quay', meaning: 'A wall.', aliases: ['wharf'], near: ['ship'] };
    expect(read(packFileOf([word], 'Your words')).entries).toEqual([
      { term: 'quay', definition: 'A wall.', aliases: ['wharf'], cues: ['ship'] },
    ]);
  });
});

describe('what a file would change', () => {
  it('is counted term by term', async () => {
    const { add, storage } = packsInMemory();
    await add('Harbours', terms(100));
    const next = [
      ...terms(90).map((entry, at) => (at < 5 ? { ...entry, definition: 'Another.' } : entry)),
      { term: 'pier', definition: 'A way.' },
    ];
    expect(await compareWithStored('Harbours', next, storage)).toEqual({
      before: 100,
      added: 1,
      changed: 5,
      same: 85,
      gone: 10,
    });
  });

  it('is nothing where there is no such pack', async () => {
    const { storage } = packsInMemory();
    expect(await compareWithStored('Harbours', terms(1), storage)).toBeNull();
  });
});
