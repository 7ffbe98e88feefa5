import { describe, expect, it, vi } from 'vitest';
import { backupHandlers } from '../../../extension/background/backup-handlers.ts';
import type { MetStorage } from '../../../extension/met/met-storage.ts';
import { createTurns } from '../../../extension/turns.ts';
import { ownWord } from '../backup/backup-in-memory.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

const own = { tab: 8, frame: 0, url: 'chrome-extension://x/options.html', incognito: false };

function setUp() {
  const { storage, words, state } = wordsInMemory({ words: [ownWord('quorum')] });
  const packs = packsInMemory();
  const changed = vi.fn();
  const handlers = backupHandlers({
    storage: { words: storage, met: {} as MetStorage },
    packs: packs.storage,
    inTurn: createTurns(),
    changed,
  });
  const close = { draft: 'a', part: 'words', spared: [], mode: 'replace' } as const;
  return { handlers, words, state, packs, changed, close };
}

describe('rows that are restored', () => {
  it('are collected, stored at once, and open pages are told', async () => {
    const { handlers, words, changed, close } = setUp();
    await handlers['fill-restore']({ draft: 'a', rows: [ownWord('veto')] }, own);
    await handlers['fill-restore']({ draft: 'a', rows: [ownWord('levy')] }, own);
    expect([...words.keys()]).toEqual(['id-quorum']);
    await handlers['close-restore']({ ...close, count: 2 }, own);
    expect([...words.keys()].sort()).toEqual(['id-levy', 'id-veto']);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('are none where the background was ended in between, or another restore began', async () => {
    const { handlers, words, close } = setUp();
    await handlers['fill-restore']({ draft: 'a', rows: [ownWord('veto')] }, own);
    await expect(handlers['close-restore']({ ...close, count: 2 }, own)).rejects.toThrow('It was interrupted');
    await handlers['fill-restore']({ draft: 'a', rows: [ownWord('veto')] }, own);
    await handlers['fill-restore']({ draft: 'b', rows: [] }, own);
    await expect(handlers['close-restore']({ ...close, count: 1 }, own)).rejects.toThrow('nothing of it was changed');
    expect([...words.keys()]).toEqual(['id-quorum']);
  });

  it('are none where storage is full, and that is said', async () => {
    const { handlers, words, state, close } = setUp();
    state.full = true;
    await handlers['fill-restore']({ draft: 'a', rows: [ownWord('veto')] }, own);
    await expect(handlers['close-restore']({ ...close, count: 1 }, own)).rejects.toThrow('There is no room left');
    expect([...words.keys()]).toEqual(['id-quorum']);
  });
});

describe('a pack for a backup', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ term: `trawler ${at}`, definition: 'A boat.' }));

  it('is read some entries at a time', async () => {
    const { handlers, packs } = setUp();
    await packs.add('Seas', entries(1500), true);
    const first = await handlers['read-pack']({ name: 'Seas', from: 0, store: null }, own);
    expect(first.head).toEqual({ format: 1, name: 'Seas', language: 'en', answersOnly: true, on: true });
    const next = await handlers['read-pack']({ name: 'Seas', from: first.next ?? 0, store: first.store }, own);
    expect([...first.items, ...next.items]).toEqual(entries(1500));
    expect(next.next).toBeNull();
  });

  it('is not mixed with another of its name, nor read where it is damaged', async () => {
    const { handlers, packs } = setUp();
    await packs.add('Seas', entries(1500));
    const { store } = await handlers['read-pack']({ name: 'Seas', from: 0, store: null }, own);
    await packs.add('Seas', entries(70));
    await expect(async () => handlers['read-pack']({ name: 'Seas', from: 16, store }, own)).rejects.toThrow('replaced');
    for (const chunks of packs.chunks.values()) chunks.delete(1);
    const again = { name: 'Seas', from: 0, store: null };
    await expect(async () => handlers['read-pack'](again, own)).rejects.toThrow('is damaged');
    await expect(async () => handlers['read-pack']({ ...again, name: 'None' }, own)).rejects.toThrow(
      'There is no pack',
    );
  });
});
