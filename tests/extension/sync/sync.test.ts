import { describe, expect, it } from 'vitest';
import { withSaid } from '../../../extension/settings/settings.ts';
import { settingsKey } from '../../../extension/settings/settings-store.ts';
import { accountInMemory, machine, noon, noteOf, settle, two } from './machines.ts';

const day = 24 * 60 * 60 * 1000;

describe('syncing', () => {
  it('is off until it is switched on: nothing is written, and nothing planned', async () => {
    const account = accountInMemory();
    const desk = machine(account.area);
    await desk.know('quorum');
    await desk.sync.changed();
    expect((await desk.sync.round()).on).toBe(false);
    expect(account.items()).toEqual({});
    expect(desk.planned).toEqual([]);
  });

  it('brings settings, rules, known terms and notes to the other machine', async () => {
    const { desk, train } = await two();
    await desk.settings.change((now) => ({ ...now, level: 3, marks: 'wash' }));
    await desk.site('courier.example');
    await desk.know('quorum');
    await desk.write('quorum', 'Ask Mum');
    await settle(desk, train);
    expect(await train.settings.load()).toMatchObject({ level: 3, marks: 'wash' });
    expect((await train.settings.load()).sites).toHaveProperty(['courier.example']);
    expect(await train.known()).toEqual(['quorum']);
    expect(noteOf(train, 'quorum')).toBe('Ask Mum');
  });

  it('keeps on each machine whether met words are kept there', async () => {
    const { account, desk, train } = await two();
    await desk.settings.change((now) => ({ ...now, met: true, metDays: 30 }));
    await settle(desk, train);
    expect(await train.settings.load()).toMatchObject({ met: false, metDays: 365 });
    expect(JSON.stringify(account.items())).not.toContain('met');
  });

  it('takes the last writer of each field, and loses no other field of the earlier one', async () => {
    const { desk, train } = await two();
    await desk.settings.change((now) => ({ ...now, level: 3, density: 'few' }));
    await desk.know('quorum');
    await desk.sync.round();
    train.clock.now += 1000;
    await train.settings.change((now) => ({ ...now, level: 1, badge: true }));
    await train.know('veto');
    await settle(train, desk);
    for (const one of [desk, train]) {
      expect(await one.settings.load()).toMatchObject({ level: 1, density: 'few', badge: true });
      expect(await one.known()).toEqual(['quorum', 'veto']);
    }
  });

  it.each([
    ['all of them', () => 'nonsense'],
    ['one', (now: object) => ({ ...now, level: 'expert' })],
    ['a whole list', (now: object) => ({ ...now, known: ['quorum'] })],
    ['one term', (now: object) => ({ ...now, known: { quorum: { since: 7 } } })],
  ])('takes settings that do not fit for no change of the reader’s, and mends them: %s', async (_what, damaged) => {
    const { desk, train } = await two();
    await desk.settings.change((now) => ({ ...now, level: 3 }));
    await desk.know('quorum');
    await settle(desk, train);
    const stored = (await desk.storage.get(settingsKey))[settingsKey];
    await desk.storage.set({ [settingsKey]: damaged(stored as object) });
    await settle(desk, train);
    for (const one of [train, desk]) {
      expect((await one.settings.load()).level).toBe(3);
      expect(await one.known()).toEqual(['quorum']);
    }
  });

  it('takes a change that was made after seeing the other’s, whatever the clocks say', async () => {
    const account = accountInMemory();
    const [ahead, behind] = [
      machine(account.area, { clock: { now: noon + 3 * day } }),
      machine(account.area, { clock: { now: noon } }),
    ];
    await ahead.sync.turn(true);
    await behind.sync.turn(true);
    await ahead.settings.change((now) => ({ ...now, level: 3 }));
    await settle(ahead, behind);
    await behind.settings.change((now) => ({ ...now, level: 1 }));
    await settle(behind, ahead);
    expect((await ahead.settings.load()).level).toBe(1);
  });

  it('removes what was removed on the other machine, and brings it back where it was added later', async () => {
    const { desk, train } = await two();
    await desk.know('quorum');
    await desk.site('courier.example');
    await desk.write('quorum', 'Ask Mum');
    await settle(desk, train);
    await train.know('quorum', false);
    await train.write('quorum', '');
    await settle(train, desk);
    expect(await desk.known()).toEqual([]);
    expect(noteOf(desk, 'quorum')).toBeUndefined();
    expect((await desk.settings.load()).sites).toHaveProperty(['courier.example']);
    await desk.know('quorum');
    await settle(desk, train);
    expect(await train.known()).toEqual(['quorum']);
  });

  it('forgets what was removed after half a year', async () => {
    const { account, desk, train } = await two();
    await desk.know('quorum');
    await settle(desk, train);
    await desk.know('quorum', false);
    await settle(desk, train);
    expect(JSON.stringify(account.items())).toContain('k/quorum');
    desk.clock.now += 181 * day;
    train.clock.now += 181 * day;
    await settle(desk, train);
    expect(JSON.stringify(account.items())).not.toContain('k/quorum');
  });

  it('takes what is synced already where a new machine has chosen otherwise, and adds what only it has', async () => {
    const account = accountInMemory();
    const [desk, train] = [machine(account.area), machine(account.area)];
    await desk.settings.change((now) => ({ ...now, level: 3 }));
    await desk.know('quorum');
    await desk.sync.turn(true);
    await desk.settings.change((now) => ({ ...now, density: 'few' }));
    await settle(desk);
    await train.settings.change((now) => ({ ...now, density: 'many', badge: true }));
    await train.know('veto');
    await train.sync.turn(true);
    await settle(desk, train);
    for (const one of [desk, train]) {
      expect(await one.settings.load()).toMatchObject({ level: 3, density: 'few', badge: true });
      expect(await one.known()).toEqual(['quorum', 'veto']);
    }
  });

  it('writes nothing where nothing changed, and at most twice where something did', async () => {
    const { account, desk, train } = await two();
    await desk.know('quorum');
    await desk.write('nato', 'x');
    await settle(desk, train);
    const before = account.state.writes;
    await settle(desk, train);
    expect(account.state.writes).toBe(before);
    for (let at = 0; at < 300; at += 1) await desk.know(`entry-${at}`);
    await desk.write('nato', '');
    await desk.sync.round();
    expect(account.state.writes - before).toBeLessThanOrEqual(2);
  });

  it('plans one write for a while of changes', async () => {
    const { desk } = await two();
    await desk.know('quorum');
    await desk.sync.changed();
    expect(desk.planned).toEqual([0.5]);
  });

  it('lets what the reader changes while it runs win', async () => {
    const account = accountInMemory();
    const desk = machine(account.area);
    await desk.sync.turn(true);
    const train = machine(account.area, {
      wrap: (store) => ({
        ...store,
        async change(edit) {
          // The reader is faster than what was just read.
          await store.change((now) => withSaid({ ...now, level: 1 }, 'known', 'quorum', true, '2026-03-12'));
          return store.change(edit);
        },
      }),
    });
    await train.sync.turn(true);
    await desk.settings.change((now) => ({ ...now, level: 3, badge: true }));
    await settle(desk);
    train.clock.now = desk.clock.now;
    await train.sync.round();
    expect(await train.settings.load()).toMatchObject({ level: 1, badge: true });
    await settle(train, desk);
    expect(await desk.settings.load()).toMatchObject({ level: 1, badge: true });
    expect(await desk.known()).toEqual(['quorum']);
  });
});
