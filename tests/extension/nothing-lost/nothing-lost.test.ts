import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsKey } from '../../../extension/settings/settings-store.ts';
import { accountInMemory } from '../sync/machines.ts';
import { anyOperation } from './any-operation.ts';
import { type Chance, chanceOf } from './chance.ts';
import { area, connectDatabases, databases, type Mishap, rest, Wire } from './disk.ts';
import { type Judged, type Told, wrongWith } from './judge.ts';
import { type Leaves, leavesOf, leavesSeenBy, partOf } from './leaves.ts';
import type { Operation } from './operation.ts';
import { backUp, puttingBack, restoring } from './operations-of-backup.ts';
import { type Running, running, type World } from './running.ts';
import { Syncing } from './syncing.ts';

/** So many readers, each of whom does so many things; more where somebody looks for what is rare. */
const readers = Number(process.env.READERS ?? 40);
const deeds = 30;

const hour = 60 * 60 * 1000;

beforeEach(() => {
  for (const [name, value] of Object.entries(databases().globals)) vi.stubGlobal(name, value);
});
afterEach(() => connectDatabases(null));

/** A reader's browser, and what is known of it. */
class Reader {
  readonly world: World;
  readonly chance: Chance;
  readonly syncing: Syncing;
  readonly log: string[] = [];
  readonly #backups: { text: string; leaves: Leaves }[] = [];
  #wire = new Wire();
  #app: Running;
  #ids = 0;

  constructor(seed: number) {
    this.chance = chanceOf(seed);
    const account = accountInMemory();
    const begun = { [settingsKey]: { met: true, metDays: 0 } };
    const clock = { now: Date.parse('2026-03-01T08:00:00Z') };
    this.world = { local: area(begun), account: account.area, clock, newId: () => `id-${++this.#ids}` };
    this.#app = this.#begin();
    this.syncing = new Syncing(account.area, clock);
  }

  #begin(): Running {
    this.#wire = new Wire();
    connectDatabases(this.#wire);
    return running(this.world, this.#wire);
  }

  /** What is on the disk, read by nobody who was there before. */
  async #onDisk(): Promise<Leaves> {
    connectDatabases(null);
    const leaves = await leavesSeenBy(running(this.world, new Wire()));
    connectDatabases(this.#wire);
    return leaves;
  }

  #mishap(): Mishap {
    const fate = this.chance.below(10);
    if (fate < 4) return { kind: 'none' };
    const at = this.chance.below(this.chance.below(4) === 0 ? 60 : 12);
    return fate < 8 ? { kind: 'kill', at, done: this.chance.below(2) === 0 } : { kind: 'full', at };
  }

  async #operations(): Promise<readonly Operation[]> {
    const { chance, world, syncing } = this;
    const wire = this.#wire;
    const app = running(world, new Wire());
    const moment = new Date(world.clock.now).toISOString();
    const next = () => anyOperation(chance, moment.slice(0, 10), moment);
    const [backup] = this.#backups.slice(-1 - chance.below(3));
    const roll = chance.below(20);
    if (roll === 0)
      return [
        backUp(
          (text) => this.#keep(text),
          chance.below(2) === 0,
          () => wire.dead,
        ),
      ];
    if (roll < 3 && backup) return [restoring(backup.text, chance.of(['merge', 'replace']))];
    if (roll === 3) {
      const kept = await app.ports.before.get();
      return kept === null ? [next()] : [puttingBack(kept)];
    }
    if (roll < 6) return [syncing.round()];
    const first = next();
    if (first.alone || chance.below(3) > 0) return [first];
    return [first, ...[next(), next()].filter(({ alone }) => !alone)];
  }

  async putsBack(mishap: Mishap): Promise<void> {
    connectDatabases(null);
    const kept = await running(this.world, new Wire()).ports.before.get();
    if (kept !== null) await this.does([puttingBack(kept)], mishap);
  }

  #keep(text: string): void {
    this.#backups.push({ text, leaves: leavesOf((JSON.parse(text) as { parts: Record<string, unknown> }).parts) });
  }

  /** The reader does something, and whatever may befall it does. True: it did. */
  async does(given: readonly Operation[] = [], mishap = this.#mishap()): Promise<boolean> {
    this.world.clock.now += hour * (1 + this.chance.below(20));
    connectDatabases(null);
    if (this.chance.below(6) === 0) await this.syncing.otherMachineChanges(this.chance);
    const [before, chosen] = [await this.#onDisk(), await this.#operations()];
    const operations = given.length > 0 ? given : chosen;
    connectDatabases(this.#wire);
    const effects = operations.map((operation) => operation.effects(before));
    const backupsBefore = this.#backups.length;
    this.log.push(`${operations.map(({ name }) => name).join(' + ')} [${JSON.stringify(mishap)}]`);
    this.#wire.expect(mishap);
    const told = await Promise.all(operations.map((operation) => this.#told(operation)));
    const struck = this.#wire.struck;
    this.#wire.expect({ kind: 'none' });
    if (this.#wire.dead) {
      await rest();
      this.#app = this.#begin();
    }
    const after = await this.#onDisk();
    const judged = operations.map(
      (operation, at): Judged => ({
        operation,
        effects: effects[at] ?? new Map(),
        told: operation.quiet && struck ? { kind: 'unknown' } : (told[at] ?? { kind: 'unknown' }),
      }),
    );
    expect(wrongWith(before, after, judged), this.log.join('\n')).toEqual([]);
    expect(await leavesSeenBy(this.#app), `what is seen: ${this.log.join('\n')}`).toEqual(after);
    for (const { text, leaves } of this.#backups.slice(backupsBefore)) {
      const parts = Object.keys((JSON.parse(text) as { parts: object }).parts);
      expect(leaves).toEqual(new Map([...before].filter(([key]) => parts.includes(partOf(key)))));
    }
    await this.#checkKept(judged, before, struck);
    await this.#checkStillKept(judged, after);
    this.syncing.judged(before, after, judged);
    return struck;
  }

  /** Whatever a restore changed can be put back. */
  async #checkKept([one]: readonly Judged[], before: Leaves, struck: boolean): Promise<void> {
    if (!one?.operation.name.startsWith('restore') || one.told.kind !== 'done') return;
    connectDatabases(null);
    const kept = await running(this.world, new Wire()).ports.before.get();
    connectDatabases(this.#wire);
    // Where the disk was full, that it came to its end could not be written down.
    expect(kept?.interrupted).toBe(struck);
    const leaves = leavesOf((JSON.parse(kept?.slices.join('') ?? '') as { parts: Record<string, unknown> }).parts);
    for (const key of one.effects.keys()) {
      if (before.has(key)) expect(leaves.get(key), `${key} is kept: ${this.log.join('\n')}`).toBe(before.get(key));
      else if (partOf(key) === 'packs') expect(kept?.addedPacks).toContain(key.slice('packs/'.length));
    }
  }

  /** What was not all put back can still be. */
  async #checkStillKept([one]: readonly Judged[], after: Leaves): Promise<void> {
    if (one?.operation.name !== 'put back') return;
    const isAll = [...one.effects].every(([key, item]) => (after.get(key) ?? null) === item);
    if (isAll) return;
    connectDatabases(null);
    const kept = await running(this.world, new Wire()).ports.before.told();
    connectDatabases(this.#wire);
    expect(kept, this.log.join('\n')).not.toBeNull();
  }

  async #told(operation: Operation): Promise<Told> {
    const ran = operation.run(this.#app).then(
      (outcomes): Told => ({ kind: 'done', outcomes: outcomes ?? [] }),
      (): Told => ({ kind: 'failed' }),
    );
    const told = await Promise.race([ran, this.#wire.died.then((): Told => ({ kind: 'unknown' }))]);
    return this.#wire.dead && told.kind === 'failed' ? { kind: 'unknown' } : told;
  }

  /** In the end, with nothing befalling them, both machines have the same, and this one what it had. */
  async ends(): Promise<void> {
    connectDatabases(null);
    const before = await this.#onDisk();
    connectDatabases(null);
    await this.syncing.settle(this.#app);
    const after = await this.#onDisk();
    expect(this.syncing.lostOnTheWay(before, after), this.log.join('\n')).toEqual([]);
    expect(await this.syncing.differences(after), this.log.join('\n')).toEqual([]);
  }
}

const since = '2026-03-01';
const wordsOf = (text: string) =>
  ['orchard', 'tollgate', 'weir'].map((term) => ({ id: term, term, meaning: text, aliases: [], near: [], since }));
const fileOf = (text: string) =>
  JSON.stringify({
    ...{ format: 'newsgloss-backup', version: 1 },
    parts: {
      ...{ settings: { level: 3 }, known: { [text]: { since }, quorum: { since } }, words: wordsOf(text) },
      notes: ['quorum', 'veto', text].map((entry) => ({ entry, term: entry, text, since })),
      met: [],
      packs: [
        {
          format: 1,
          name: text,
          language: 'en',
          answersOnly: false,
          on: true,
          entries: [{ term: 'a dam', definition: text }],
        },
      ],
    },
  });

describe('a restore, and taking it back', () => {
  it.each([
    ['kill', true],
    ['kill', false],
    ['full', false],
  ] as const)('is whole or not at all for each part, at whatever step it meets its end: %s, %s', async (kind, done) => {
    for (let at = 0, struck = true; struck; at += 1) {
      const reader = new Reader(at);
      await reader.does([restoring(fileOf('before'), 'replace')], { kind: 'none' });
      struck = await reader.does([restoring(fileOf('after'), 'replace')], { kind, at, done });
      if (struck) await reader.does([restoring(fileOf('after'), 'replace')], { kind: 'none' });
      await reader.putsBack({ kind, at, done });
      expect(at).toBeLessThan(200);
    }
  });
});

describe('nothing is lost', () => {
  it.each(Array.from({ length: readers }, (_, seed) => seed + 1))(
    'whatever reader %i does, and whenever it is cut off',
    async (seed) => {
      const reader = new Reader(seed);
      for (let deed = 0; deed < deeds; deed += 1) await reader.does();
      await reader.ends();
    },
  );
});
