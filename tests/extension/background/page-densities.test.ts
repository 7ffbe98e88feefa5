import { describe, expect, it } from 'vitest';
import { createPageDensities } from '../../../extension/background/page-densities.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const url = 'https://a.example/story';

describe('how many marks single pages have', () => {
  it('is known for each tab, also to a background that was put to sleep meanwhile', async () => {
    const storage = storageInMemory();
    const densities = createPageDensities(storage);
    await Promise.all([densities.keep(1, url, 'many'), densities.keep(2, url, 'few')]);
    const woken = createPageDensities(storage);
    expect(await Promise.all([1, 2, 3].map((tab) => woken.of(tab, url)))).toEqual([
      { density: 'many', declined: false },
      { density: 'few', declined: false },
      null,
    ]);
  });

  it('holds for all parts of the page, and until the tab goes elsewhere', async () => {
    const densities = createPageDensities(storageInMemory());
    await densities.keep(1, `${url}#top`, 'all');
    expect(await densities.of(1, `${url}#comments`)).toMatchObject({ density: 'all' });
    expect(await densities.of(1, 'https://a.example/other')).toBeNull();
    expect(await densities.of(1, url)).toBeNull();
  });

  it('is forgotten with the tab, or when the settings shall hold again', async () => {
    const densities = createPageDensities(storageInMemory());
    await densities.keep(1, url, 'many');
    await densities.keep(2, url, 'many');
    await densities.forget(1);
    await densities.keep(2, url, null);
    expect(await Promise.all([1, 2].map((tab) => densities.of(tab, url)))).toEqual([null, null]);
  });

  it.each([['x'], [{ 1: 'many' }], [{ 1: { url, density: 'thousands' } }]])(
    'takes damaged content for none: %j',
    async (stored) => {
      const densities = createPageDensities(storageInMemory({ 'page-densities': stored }));
      expect(await densities.of(1, url)).toBeNull();
      await densities.keep(1, url, 'few');
      expect(await densities.of(1, url)).toMatchObject({ density: 'few' });
    },
  );
});
