import { describe, expect, it } from 'vitest';
import { entryHandlers } from '../../../extension/background/entry-handlers.ts';
import { createPageMeanings } from '../../../extension/background/page-meanings.ts';
import { createOpeningsStore } from '../../../extension/settings/openings.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const page = { tab: 7, frame: 0, url: 'https://a.example/x' };
const since = { since: '2026-03-12' };

function world() {
  const storage = storageInMemory();
  const settings = createSettingsStore(storage);
  const openings = createOpeningsStore(storage);
  const meanings = createPageMeanings(storageInMemory());
  const refreshed: number[] = [];
  const refresh = async (tab: number) => void refreshed.push(tab);
  const ask = entryHandlers({ settings, openings, meanings, refresh, today: () => since.since });
  return { ask, settings, storage, meanings, refreshed };
}

describe('what the reader says of an entry', () => {
  it('is remembered, each for itself', async () => {
    const { ask, settings } = world();
    await ask.know({ entry: 'veto', known: true }, page);
    await ask.hide({ entry: 'whip', hidden: true }, page);
    await ask.doubt({ meaning: 'whip/person', doubted: true }, page);
    expect(await settings.load()).toMatchObject({
      known: { veto: since },
      hidden: { whip: since },
      doubted: { 'whip/person': since },
    });
    await ask.hide({ entry: 'whip', hidden: false }, page);
    expect((await settings.load()).hidden).toEqual({});
  });

  it('holds for its page where they say which meaning is right there, until they take it back', async () => {
    const { ask, settings, meanings, refreshed } = world();
    const right = { meaning: 'whip/person', meant: 'whip/call' };
    await ask.doubt({ ...right, doubted: true }, page);
    expect(await meanings.of(7, page.url)).toEqual({ whip: 'whip/call' });
    // It may have been doubted before, and then nothing else lets the page ask anew.
    expect(refreshed).toEqual([7]);
    await ask.doubt({ ...right, doubted: false }, page);
    expect(await meanings.of(7, page.url)).toEqual({});
    expect((await settings.load()).doubted).toEqual({});
    expect(refreshed).toEqual([7, 7]);
  });

  it('holds for no page where what is meant is not in the glossary', async () => {
    const { ask, meanings, refreshed } = world();
    await ask.doubt({ meaning: 'whip/person', doubted: true }, page);
    expect(await meanings.of(7, page.url)).toEqual({});
    expect(refreshed).toEqual([]);
  });

  it('is told to be lost where storage is full', async () => {
    const { ask, storage } = world();
    storage.failNextSet(new Error('QuotaExceededError'));
    await expect(async () => ask.know({ entry: 'veto', known: true }, page)).rejects.toThrow('QuotaExceededError');
  });

  it('is kept of an opened card as a mere count, which asks from the third time on, until the reader was asked', async () => {
    const { ask } = world();
    const asked = [];
    for (let time = 0; time < 4; time += 1) asked.push(await ask.opened({ entry: 'veto' }, page));
    expect(asked).toEqual([false, true, true, true]);
    expect(await ask['often-opened']({}, page)).toEqual(['veto']);
    await ask['asked-to-stop']({ entry: 'veto' }, page);
    expect(await ask.opened({ entry: 'veto' }, page)).toBe(false);
    expect(await ask['often-opened']({}, page)).toEqual([]);
  });

  it('is not kept of a private window, nor of a term that only its article explains', async () => {
    const { ask } = world();
    for (let time = 0; time < 4; time += 1) {
      expect(await ask.opened({ entry: 'veto' }, { ...page, incognito: true })).toBe(false);
      expect(await ask.opened({ entry: 'article:HPA' }, page)).toBe(false);
    }
    expect(await ask['often-opened']({}, page)).toEqual([]);
  });
});
