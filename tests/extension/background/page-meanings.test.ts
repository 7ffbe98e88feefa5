import { describe, expect, it } from 'vitest';
import { createPageMeanings } from '../../../extension/background/page-meanings.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const url = 'https://a.example/story';

describe('what the reader says words mean on single pages', () => {
  it('is known for each tab and entry, also to a background that was put to sleep meanwhile', async () => {
    const storage = storageInMemory();
    const meanings = createPageMeanings(storage);
    await Promise.all([
      meanings.keep(1, url, 'whip', 'whip/call'),
      meanings.keep(1, `${url}#end`, 'council', 'council/eu'),
      meanings.keep(2, url, 'whip', 'whip/person'),
    ]);
    const woken = createPageMeanings(storage);
    expect(await woken.of(1, `${url}#top`)).toEqual({ whip: 'whip/call', council: 'council/eu' });
    expect(await woken.of(2, url)).toEqual({ whip: 'whip/person' });
    expect(await woken.of(3, url)).toEqual({});
  });

  it('holds for no other page in the tab, and not for that page after another was spoken of', async () => {
    const meanings = createPageMeanings(storageInMemory());
    await meanings.keep(1, url, 'whip', 'whip/call');
    expect(await meanings.of(1, 'https://a.example/other')).toEqual({});
    await meanings.keep(1, 'https://a.example/other', 'council', 'council/eu');
    expect(await meanings.of(1, url)).toEqual({});
    expect(await meanings.of(1, 'https://a.example/other')).toEqual({ council: 'council/eu' });
  });

  it('is taken back for one entry, and forgotten with the tab', async () => {
    const meanings = createPageMeanings(storageInMemory());
    await meanings.keep(1, url, 'whip', 'whip/call');
    await meanings.keep(1, url, 'council', 'council/eu');
    await meanings.keep(1, url, 'whip', null);
    expect(await meanings.of(1, url)).toEqual({ council: 'council/eu' });
    await meanings.forget(1);
    expect(await meanings.of(1, url)).toEqual({});
  });

  it.each([['x'], [{ 1: 'whip' }], [{ 1: { url, meant: { whip: 3 } } }]])(
    'takes damaged content for none: %j',
    async (stored) => {
      const meanings = createPageMeanings(storageInMemory({ 'page-meanings': stored }));
      expect(await meanings.of(1, url)).toEqual({});
      await meanings.keep(1, url, 'whip', 'whip/call');
      expect(await meanings.of(1, url)).toEqual({ whip: 'whip/call' });
    },
  );
});
