import { describe, expect, it } from 'vitest';
import { createOpeningsStore, openingsKey } from '../../../extension/settings/openings.ts';
import { storageInMemory } from '../storage-in-memory.ts';

describe('the openings of cards', () => {
  it('are two where two come at once', async () => {
    const openings = createOpeningsStore(storageInMemory());
    expect(await Promise.all([openings.count('veto'), openings.count('veto')])).toEqual([1, 2]);
  });

  it.each([null, 'damaged', 7, [], { veto: -1 }, { veto: 'often' }, { veto: 1.5 }])(
    'begin anew where %j is stored',
    async (stored) => {
      const openings = createOpeningsStore(storageInMemory({ [openingsKey]: stored }));
      expect(await openings.count('veto')).toBe(1);
    },
  );

  it('keep the sound counts beside damaged ones, and know none of a name that all objects have', async () => {
    const stored = { veto: 2, whip: -1, motion: 'asked' };
    const openings = createOpeningsStore(storageInMemory({ [openingsKey]: stored }));
    expect(await openings.count('constructor')).toBe(1);
    expect(await openings.count('veto')).toBe(3);
    expect(await openings.count('motion')).toBe('asked');
  });

  it('go on counting after storage was full once', async () => {
    const storage = storageInMemory();
    const openings = createOpeningsStore(storage);
    storage.failNextSet(new Error('full'));
    await expect(openings.count('veto')).rejects.toThrow('full');
    expect(await openings.count('veto')).toBe(1);
  });
});
