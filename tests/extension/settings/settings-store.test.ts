import { describe, expect, it } from 'vitest';
import { withSite } from '../../../extension/settings/settings.ts';
import { createSettingsStore, settingsKey } from '../../../extension/settings/settings-store.ts';
import { storageInMemory } from '../storage-in-memory.ts';

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
});
