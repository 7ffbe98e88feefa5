import { describe, expect, it } from 'vitest';
import { withAllSaid } from '../../../extension/settings/settings.ts';
import { settingsKey } from '../../../extension/settings/settings-store.ts';
import { told } from '../../told.ts';
import { accountInMemory, machine, noon, noteOf, settle, two } from './machines.ts';

const day = 24 * 60 * 60 * 1000;

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
    expect(told((await desk.sync.round()).problem)).toContain(says);
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
