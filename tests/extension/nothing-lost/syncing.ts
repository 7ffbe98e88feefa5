import type { Note } from '../../../contract/own-words.ts';
import type { SyncArea } from '../../../extension/sync/sync.ts';
import { machine } from '../sync/machines.ts';
import type { Chance } from './chance.ts';
import type { Judged } from './judge.ts';
import { type Leaves, leaf, leavesOf, partOf } from './leaves.ts';
import type { Operation } from './operation.ts';
import type { Running } from './running.ts';

const syncedParts = ['settings', 'sites', 'topics', 'known', 'hidden', 'doubted', 'notes'];
const ofEachMachine = ['settings/met', 'settings/metDays'];
const isSynced = (key: string) => syncedParts.includes(partOf(key)) && !ofEachMachine.includes(key);

/** Another machine of the reader's, to which nothing happens, and what is to come from it. */
export class Syncing {
  readonly #train: ReturnType<typeof machine>;
  /** What it changed since this one last synced. */
  readonly #toCome = new Set<string>();
  /** What was changed here since then: which of two is later is then told by when this machine notices. */
  readonly #changedHere = new Set<string>();
  #there: Leaves = new Map();
  #isOn = false;

  constructor(area: SyncArea, clock: { now: number }) {
    this.#train = machine(area, { clock });
  }

  async otherMachineChanges(chance: Chance): Promise<void> {
    const train = this.#train;
    if (!(await train.sync.state()).on) await train.sync.turn(true);
    await train.sync.round();
    const before = await this.#leavesThere();
    await chance.of([
      () => train.know(chance.of(['quorum', 'veto']), chance.below(2) === 0),
      () => train.site('courier.example', chance.below(2) === 0),
      () => train.settings.change((now) => ({ ...now, level: chance.of([1, 2, 3]) })),
      () => train.write(chance.of(['quorum', 'nato']), chance.of(['', `There ${chance.below(1000)}`])),
    ])();
    await train.sync.round();
    this.#there = await this.#leavesThere();
    for (const key of new Set([...before.keys(), ...this.#there.keys()])) {
      if (before.get(key) !== this.#there.get(key)) this.#toCome.add(key);
    }
  }

  async #leavesThere(): Promise<Leaves> {
    const { sites, topics, known, hidden, doubted, ...settings } = await this.#train.settings.load();
    const notes = [...this.#train.notes.values()] as Note[];
    const all = leavesOf({ settings, sites, topics, known, hidden, doubted, notes });
    return new Map([...all].filter(([key]) => isSynced(key)));
  }

  /** This machine syncs, and switches that on where it is not. */
  round(): Operation {
    return {
      name: 'sync',
      alone: true,
      uncertain: (key) => this.#changedHere.has(key),
      // What became of it is not told by an error.
      quiet: true,
      run: async (app) => {
        await (this.#isOn ? app.sync.round() : app.sync.turn(true));
        return undefined;
      },
      effects: () => new Map([...this.#toCome].map((key) => [key, this.#there.get(key) ?? null] as const)),
    };
  }

  /** Takes note of what has come, and of what was changed here meanwhile. */
  judged(before: Leaves, after: Leaves, done: readonly Judged[]): void {
    const [first] = done;
    if (first?.operation.name !== 'sync') {
      for (const key of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(key) !== after.get(key) && isSynced(key)) this.#changedHere.add(key);
      }
      return;
    }
    if (first.told.kind !== 'done') return;
    this.#isOn = true;
    this.#toCome.clear();
    this.#changedHere.clear();
  }

  async settle(app: Running): Promise<void> {
    await app.sync.turn(true);
    await this.#train.sync.turn(true);
    for (let turn = 0; turn < 3; turn += 1) {
      await app.sync.round();
      await this.#train.sync.round();
    }
  }

  /** What is not here any more although the other machine did not change it. */
  lostOnTheWay(before: Leaves, after: Leaves): readonly string[] {
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key) && !this.#toCome.has(key),
    );
  }

  async differences(here: Leaves): Promise<readonly string[]> {
    const there = await this.#leavesThere();
    const keys = new Set([...[...here.keys()].filter(isSynced), ...there.keys()]);
    return [...keys]
      .filter((key) => here.get(key) !== there.get(key))
      .map((key) => leaf([key, here.get(key), there.get(key)]));
  }
}
