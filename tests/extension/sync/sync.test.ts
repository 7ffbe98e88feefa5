import { describe, expect, it } from 'vitest';
import type { Note } from '../../../contract/own-words.ts';
import { withAllSaid, withSaid } from '../../../extension/settings/settings.ts';
import { settingsKey } from '../../../extension/settings/settings-store.ts';
import { accountInMemory, machine, noon } from './machines.ts';

type Machine = ReturnType<typeof machine>;
const day = 24 * 60 * 60 * 1000;

async function two() {
  const account = accountInMemory();
  const [desk, train] = [machine(account.area), machine(account.area)];
  await desk.sync.turn(true);
  await train.sync.turn(true);
  return { account, desk, train };
}

/** A moment passes, and then each syncs until nothing is left to say. */
async function settle(...machines: Machine[]) {
  for (const { clock } of machines) clock.now += 60_000;
  for (const { sync } of [...machines, ...machines]) await sync.round();
}

const noteOf = ({ notes }: Machine, entry: string) => (notes.get(entry) as Note | undefined)?.text;

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
        load: store.load,
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

describe('what does not fit', () => {
  it('stays on this machine and is told, and the latest of what does is synced', async () => {
    const { account, desk, train } = await two();
    const ids = Array.from({ length: 4000 }, (_, at) => `a-term-of-the-glossary-${at}`);
    await desk.settings.change((now) => withAllSaid(now, 'known', ids, true, '2026-03-12'));
    await settle(desk);
    await desk.know('the-latest-of-them');
    await desk.site('courier.example');
    for (let at = 0; at < 20; at += 1) await desk.write(`note-${at}`, 'long '.repeat(400));
    await settle(desk, train);
    const { left, problem } = await desk.sync.state();
    expect(problem).toBeNull();
    expect(left.terms).toBeGreaterThan(1500);
    expect(left.notes).toBe(20);
    expect(await train.known()).toContain('the-latest-of-them');
    expect((await train.settings.load()).sites).toHaveProperty(['courier.example']);
    expect(await desk.known()).toHaveLength(4001);
    expect(account.state.failure).toBeNull();
    expect((await train.known()).length + left.terms).toBe(4001);
  });

  it('are notes that one item cannot hold', async () => {
    const { desk, train } = await two();
    await desk.write('quorum', '議'.repeat(2700));
    await desk.write('veto', '<'.repeat(1500));
    await desk.write('nato', 'short');
    await settle(desk, train);
    expect((await desk.sync.state()).left).toEqual({ terms: 0, notes: 2 });
    expect([...train.notes.keys()]).toEqual(['nato']);
  });
});

describe('what is synced and cannot be read', () => {
  const states = [
    ['newer', { newsgloss: { format: 2 }, shelf: 'unheard of' }],
    ['damaged', { newsgloss: 'x' }],
    ['damaged', { newsgloss: { format: 1 }, b0: [] }],
    ['damaged', { newsgloss: { format: 1 }, b3: { 'k/quorum': ['when?', '2026-03-01'] } }],
    ['damaged', { newsgloss: { format: 1 }, 'n/quorum': { 'n/veto': ['1', {}] } }],
  ] as const;

  it.each(states)('%s: is not used and not written over, until the reader says so: %j', async (kind, begun) => {
    const account = accountInMemory(begun);
    const desk = machine(account.area);
    await desk.know('veto');
    expect((await desk.sync.turn(true)).remote).toBe(kind);
    await settle(desk);
    expect(account.items()).toEqual(begun);
    expect(await desk.known()).toEqual(['veto']);
    expect((await desk.sync.replaceSynced()).remote).toBe('fine');
    const train = machine(account.area);
    await train.sync.turn(true);
    expect(await train.known()).toEqual(['veto']);
  });

  it('in a field or a value alone stays for the version that knows it', async () => {
    const { account, desk, train } = await two();
    await desk.settings.change((now) => ({ ...now, level: 3 }));
    await settle(desk, train);
    const at = (noon + day).toString(36);
    const find = (key: string) => Object.entries(account.items()).find(([, item]) => key in (item as object))?.[0];
    const bucket = find('s/level') as string;
    const items = account.items() as Record<string, Record<string, unknown>>;
    items[bucket] = { ...items[bucket], 's/level': [at, 'genius'] };
    await settle(desk, train);
    expect((await train.settings.load()).level).toBe(3);
    expect(items[bucket]?.['s/level']).toEqual([at, 'genius']);
    await train.settings.change((now) => ({ ...now, level: 1 }));
    await settle(train, desk);
    expect((await desk.settings.load()).level).toBe(1);
  });
});

describe('a browser that does not sync', () => {
  it('says that it has no sync', async () => {
    const desk = machine(null);
    expect(await desk.sync.turn(true)).toMatchObject({ supported: false, problem: null });
    await desk.know('quorum');
    expect(await desk.known()).toEqual(['quorum']);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'The browser has no room for it, or was asked too often.'],
    ['The account is locked', 'The browser could not sync it; it is tried again in half an hour. It says: The account'],
  ])('because of %s says so, tries again, and loses nothing', async (error, says) => {
    const { account, desk, train } = await two();
    account.state.failure = new Error(error);
    await desk.know('quorum');
    expect((await desk.sync.round()).problem).toContain(says);
    expect(desk.planned).toEqual([30]);
    expect(await desk.known()).toEqual(['quorum']);
    account.state.failure = null;
    await settle(desk, train);
    expect((await desk.sync.state()).problem).toBeNull();
    expect(await train.known()).toEqual(['quorum']);
  });

  it('because its memory of syncing is damaged, is off, and can be switched on again', async () => {
    const account = accountInMemory();
    const desk = machine(account.area, {
      begun: { sync: 'damaged', [settingsKey]: { known: { veto: { since: '2026-03-01' } } } },
    });
    await desk.sync.round();
    expect(account.items()).toEqual({});
    await desk.sync.turn(true);
    expect(JSON.stringify(account.items())).toContain('k/veto');
  });
});

describe('switching it off', () => {
  it('leaves what is synced, and nothing is given or taken any more', async () => {
    const { account, desk, train } = await two();
    await desk.know('quorum');
    await settle(desk);
    await desk.sync.turn(false);
    const before = account.items();
    await desk.know('veto');
    await train.know('nato');
    await settle(desk);
    expect(account.items()).toEqual(before);
    expect(await desk.known()).toEqual(['quorum', 'veto']);
  });

  it('can remove what is synced, and leaves what others keep there', async () => {
    const { account, desk } = await two();
    await account.area.set({ theirs: 1 });
    await desk.write('quorum', 'x');
    await settle(desk);
    expect((await desk.sync.eraseSynced()).on).toBe(false);
    expect(account.items()).toEqual({ theirs: 1 });
    expect(noteOf(desk, 'quorum')).toBe('x');
  });
});
