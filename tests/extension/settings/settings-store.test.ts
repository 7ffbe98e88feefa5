import { describe, expect, it } from 'vitest';
import { withSite } from '../../../extension/settings/settings.ts';
import { createSettingsStore, damagedKey, settingsKey } from '../../../extension/settings/settings-store.ts';
import { createTurns } from '../../../extension/turns.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const since = '2026-03-01';

describe('the settings store', () => {
  it('loads what was changed', async () => {
    const store = createSettingsStore(storageInMemory());
    await store.change((now) => withSite(now, 'bbc.com', true, '2026-03-01'));
    expect((await store.load()).sites).toHaveProperty(['bbc.com']);
  });

  it('makes two quick changes one after the other, so that none is lost', async () => {
    const store = createSettingsStore(storageInMemory());
    await Promise.all([
      store.change((now) => withSite(now, 'a.example', true, '2026-03-01')),
      store.change((now) => withSite(now, 'b.example', true, '2026-03-01')),
    ]);
    expect(Object.keys((await store.load()).sites)).toEqual(['a.example', 'b.example']);
  });

  it('says so when storage is full, keeps what was there and takes the next change', async () => {
    const storage = storageInMemory();
    const store = createSettingsStore(storage);
    await store.change((now) => ({ ...now, level: 3 }));
    storage.failNextSet(new Error('QUOTA_BYTES quota exceeded'));
    await expect(store.change((now) => ({ ...now, level: 1 }))).rejects.toThrow('quota');
    expect((await store.load()).level).toBe(3);
    await store.change((now) => ({ ...now, level: 1 }));
    expect((await store.load()).level).toBe(1);
  });

  it('starts from the defaults where the stored value is damaged', async () => {
    const store = createSettingsStore(storageInMemory({ [settingsKey]: 'not settings' }));
    expect((await store.change((now) => ({ ...now, density: 'few' }))).level).toBe(2);
  });

  it('puts what is damaged aside before it is written over, and the sound rest stays', async () => {
    const stored = { level: 3, marks: 'neon', sites: { 'a.example': { on: 'yes' }, 'b.example': { on: true, since } } };
    const storage = storageInMemory({ [settingsKey]: stored });
    const store = createSettingsStore(storage);
    const changed = await store.change((now) => ({ ...now, density: 'few' }));
    expect(changed).toMatchObject({ level: 3, marks: 'dotted', sites: { 'b.example': { on: true, since } } });
    expect(await storage.get(damagedKey)).toEqual({ [damagedKey]: stored });
  });

  it('puts nothing aside where all can be read', async () => {
    const storage = storageInMemory();
    const store = createSettingsStore(storage);
    await store.change((now) => withSite({ ...now, level: 1 }, 'a.example', true, since));
    await store.change((now) => ({ ...now, density: 'few' }));
    expect(await storage.get(damagedKey)).toEqual({});
  });

  it('leaves what a newer version stored beside what this one knows', async () => {
    const storage = storageInMemory({ [settingsKey]: { version: 7, level: 3, moods: ['calm'] } });
    const store = createSettingsStore(storage);
    expect(await store.change((now) => ({ ...now, density: 'few' }))).toMatchObject({ version: 1, level: 3 });
    expect((await storage.get(settingsKey))[settingsKey]).toMatchObject({
      version: 7,
      moods: ['calm'],
      density: 'few',
    });
    expect(await storage.get(damagedKey)).toEqual({});
  });

  it('takes turns with others who change the same storage', async () => {
    const storage = storageInMemory();
    const inTurn = createTurns();
    const [page, background] = [createSettingsStore(storage, inTurn), createSettingsStore(storage, inTurn)];
    const hosts = Array.from({ length: 20 }, (_, at) => `site${at}.example`);
    await Promise.all(
      hosts.map((host, at) => (at % 2 ? page : background).change((now) => withSite(now, host, true, since))),
    );
    expect(Object.keys((await page.load()).sites).sort()).toEqual(hosts.toSorted());
  });
});
