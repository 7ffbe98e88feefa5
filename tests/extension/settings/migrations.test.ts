import { describe, expect, it } from 'vitest';
import { asideKey } from '../../../extension/settings/aside.ts';
import { type Migration, migrated, settingsMigrations } from '../../../extension/settings/migrations.ts';
import { defaultSettings } from '../../../extension/settings/settings.ts';
import { createSettingsStore, settingsKey } from '../../../extension/settings/settings-store.ts';
import { storageInMemory } from '../storage-in-memory.ts';

/** Made up: "calm" became "density", and then "few" was called "fewest". */
const steps: readonly Migration[] = [
  { from: 1, migrate: ({ calm, ...others }) => ({ ...others, density: calm === true ? 'few' : 'normal' }) },
  {
    from: 2,
    migrate({ density, ...others }) {
      if (typeof density !== 'string') throw new TypeError('no density');
      return { ...others, density: density === 'few' ? 'fewest' : density };
    },
  },
];

describe('settings of an older version', () => {
  it('go through every step in order, each once', () => {
    expect(migrated({ version: 1, calm: true, level: 3 }, steps)).toEqual({
      stored: { version: 3, level: 3, density: 'fewest' },
      failed: false,
    });
    expect(migrated({ version: 2, density: 'many' }, steps).stored).toEqual({ version: 3, density: 'many' });
    expect(migrated({ version: 3, density: 'few' }, steps).stored).toEqual({ version: 3, density: 'few' });
  });

  it('are of the first version where they name none, or none that is a number', () => {
    expect(migrated({ calm: true }, steps).stored).toMatchObject({ version: 3 });
    expect(migrated({ version: 'one', calm: true }, steps).stored).toMatchObject({ version: 3 });
  });

  it('are left as they are where they are newer, or nothing that has versions', () => {
    for (const stored of [{ version: 9, calm: true }, undefined, null, 'damaged', 7, [1]]) {
      expect(migrated(stored, steps)).toEqual({ stored, failed: false });
    }
  });

  it('stay as the last step that succeeded left them, and are not changed in place', () => {
    const stored = { version: 2, density: 5, level: 3 };
    expect(migrated(stored, steps)).toEqual({ stored, failed: true });
    const nested = { version: 1, sites: { 'a.example': { on: true } } };
    const spoils: Migration = {
      from: 1,
      migrate(given) {
        (given.sites as Record<string, unknown>)['a.example'] = 'spoilt';
        throw new Error('half-way');
      },
    };
    expect(migrated(nested, [spoils])).toEqual({
      stored: { version: 1, sites: { 'a.example': { on: true } } },
      failed: true,
    });
  });

  it('are put aside as they were before anything is written over, where a step fails', async () => {
    const stored = { version: 2, density: 5, level: 3 };
    const storage = storageInMemory({ [settingsKey]: stored });
    const store = createSettingsStore(storage, undefined, steps);
    expect((await store.load()).level).toBe(3);
    await store.change((now) => ({ ...now, badge: true }));
    expect(await storage.get(asideKey)).toEqual({ [asideKey]: [{ path: [], value: stored }] });
  });

  it('are put nowhere where every step succeeds', async () => {
    const storage = storageInMemory({ [settingsKey]: { version: 1, calm: false, level: 3 } });
    const store = createSettingsStore(storage, undefined, steps.slice(0, 1));
    expect(await store.change((now) => now)).toMatchObject({ level: 3, density: 'normal' });
    expect(await storage.get(asideKey)).toEqual({});
  });

  it('have a step from each version to the next, up to the one that is written', () => {
    expect(settingsMigrations.map(({ from }) => from)).toEqual(
      Array.from({ length: defaultSettings.version - 1 }, (_, at) => at + 1),
    );
  });
});
