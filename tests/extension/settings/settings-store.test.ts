import { describe, expect, it } from 'vitest';
import { asideKey } from '../../../extension/settings/aside.ts';
import { withoutSite, withSite } from '../../../extension/settings/settings.ts';
import { createSettingsStore, settingsKey } from '../../../extension/settings/settings-store.ts';
import { createTurns } from '../../../extension/turns.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const since = '2026-03-01';
const today = '2026-04-05';

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

  it.each([[null], ['not settings'], [7], [['level', 3]]])(
    'puts all aside before it is written over, where it is none of settings: %j',
    async (stored) => {
      const storage = storageInMemory({ [settingsKey]: stored });
      const store = createSettingsStore(storage);
      const whole = { path: [], value: stored, usable: false };
      expect(await store.unfit(today)).toEqual({ items: [whole], newer: false });
      await store.change((now) => ({ ...now, density: 'few' }));
      expect(await store.load()).toMatchObject({ density: 'few', level: 2 });
      expect(await store.unfit(today)).toEqual({ items: [whole], newer: false });
    },
  );

  const stored = {
    ...{ level: 3, marks: 'neon', dwell: '500', known: ['quorum'] },
    sites: { 'a.example': { on: 'yes' }, 'b.example': { on: true, since }, 'c.example': { on: true } },
  };

  it('falls back a field and a rule at a time, and says which', async () => {
    const { settings, unfit } = await createSettingsStore(storageInMemory({ [settingsKey]: stored })).inspect();
    expect(settings).toMatchObject({ level: 3, marks: 'dotted', dwell: 500, known: {} });
    expect(settings.sites).toEqual({ 'b.example': { on: true, since } });
    expect(unfit.map(({ path }) => path.join(' '))).toEqual([
      ...['marks', 'dwell'],
      ...['sites a.example', 'sites c.example', 'known'],
    ]);
  });

  it('leaves what does not fit where it stands while other things are changed', async () => {
    const storage = storageInMemory({ [settingsKey]: stored });
    const store = createSettingsStore(storage);
    await store.change((now) => withSite({ ...now, level: 1 }, 'd.example', true, since));
    const written = (await storage.get(settingsKey))[settingsKey];
    expect(written).toMatchObject({
      ...stored,
      level: 1,
      sites: { ...stored.sites, 'd.example': { on: true, since } },
    });
    expect(await storage.get(asideKey)).toEqual({});
  });

  it('puts aside, once, what does not fit and is written over, and the sound rest stays', async () => {
    const storage = storageInMemory({ [settingsKey]: stored });
    const store = createSettingsStore(storage);
    await store.change((now) => withSite({ ...now, marks: 'line' }, 'a.example', false, since));
    await store.change((now) => ({ ...now, marks: 'dotted', known: { veto: { since } } }));
    expect(await store.load()).toMatchObject({
      ...{ level: 3, marks: 'dotted', known: { veto: { since } } },
      sites: { 'a.example': { on: false, since }, 'b.example': { on: true, since } },
    });
    expect((await storage.get(asideKey))[asideKey]).toEqual([
      { path: ['marks'], value: 'neon' },
      { path: ['sites', 'a.example'], value: { on: 'yes' } },
      { path: ['known'], value: ['quorum'] },
    ]);
    expect((await store.unfit(today)).items.map(({ path }) => path[0])).toEqual([
      ...['dwell', 'sites'],
      ...['marks', 'sites', 'known'],
    ]);
  });

  it('gives what lacks but its date today’s, and leaves what lacks more', async () => {
    const said = { topics: { economy: { on: false, level: null } }, hidden: { levy: {}, veto: 'yes' } };
    const storage = storageInMemory({ [settingsKey]: { ...stored, ...said } });
    const store = createSettingsStore(storage);
    const { items } = await store.unfit(today);
    expect(items.filter(({ usable }) => usable).map(({ path }) => path[1])).toEqual(['economy', 'c.example', 'levy']);
    await store.putBackUnfit(today);
    expect(await store.load()).toMatchObject({
      sites: { 'b.example': { on: true, since }, 'c.example': { on: true, since: today } },
      topics: { economy: { on: false, level: null, since: today } },
      hidden: { levy: { since: today } },
    });
    const left = (await store.unfit(today)).items;
    expect(left.map(({ path, value }) => [path.join(' '), value])).toEqual([
      ['marks', 'neon'],
      ['dwell', '500'],
      ['sites a.example', { on: 'yes' }],
      ['known', ['quorum']],
      ['hidden veto', 'yes'],
    ]);
  });

  it('does away with what does not fit, and with nothing else', async () => {
    const storage = storageInMemory({ [settingsKey]: { ...stored, moods: ['calm'] } });
    const store = createSettingsStore(storage);
    await store.change((now) => ({ ...now, marks: 'line' }));
    await store.dropUnfit();
    expect(await store.unfit(today)).toEqual({ items: [], newer: false });
    expect(await store.load()).toMatchObject({ level: 3, marks: 'line', sites: { 'b.example': { on: true, since } } });
    expect((await storage.get(settingsKey))[settingsKey]).toHaveProperty('moods', ['calm']);
  });

  it('puts nothing aside where all can be read', async () => {
    const storage = storageInMemory();
    const store = createSettingsStore(storage);
    await store.change((now) => withSite({ ...now, level: 1 }, 'a.example', true, since));
    await store.change((now) => withoutSite({ ...now, density: 'few' }, 'a.example'));
    expect(await storage.get(asideKey)).toEqual({});
    expect((await store.load()).sites).toEqual({});
  });

  it('leaves what a newer version stored beside what this one knows, down to a rule', async () => {
    const newer = {
      ...{ version: 7, level: 3, marks: 'neon', moods: ['calm'] },
      sites: { 'a.example': { on: true, since, mood: 'calm' }, 'b.example': { on: true, since, mood: 'merry' } },
    };
    const storage = storageInMemory({ [settingsKey]: newer });
    const store = createSettingsStore(storage);
    const changed = await store.change((now) => withSite({ ...now, density: 'few' }, 'b.example', false, today));
    expect(changed).toMatchObject({ version: 1, level: 3, marks: 'dotted' });
    expect((await storage.get(settingsKey))[settingsKey]).toMatchObject({
      ...{ ...newer, density: 'few' },
      sites: { ...newer.sites, 'b.example': { on: false, since: today, mood: 'merry' } },
    });
    expect(await storage.get(asideKey)).toEqual({});
    expect(await store.unfit(today)).toEqual({
      items: [{ path: ['marks'], value: 'neon', usable: false }],
      newer: true,
    });
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
