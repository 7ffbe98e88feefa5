import type { Note } from '../../../contract/own-words.ts';
import { withSaid, withSite } from '../../../extension/settings/settings.ts';
import { createSettingsStore, type SettingsStore } from '../../../extension/settings/settings-store.ts';
import { changeNotes } from '../../../extension/sync/change-notes.ts';
import { createSync, type SyncArea } from '../../../extension/sync/sync.ts';
import { storageInMemory } from '../storage-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

/** The limits that browsers set. */
const limits = { item: 8192, all: 102_400, items: 512 };
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** An account's `storage.sync`, which refuses what browsers refuse. `writes`: how often it was written to. */
export function accountInMemory(begun: Record<string, unknown> = {}) {
  let items = structuredClone(begun);
  const state = { writes: 0, failure: null as Error | null };
  const works = () => {
    if (state.failure) throw state.failure;
  };
  const area: SyncArea = {
    async get() {
      works();
      return structuredClone(items);
    },
    async set(more) {
      works();
      const next = { ...items, ...structuredClone(more) };
      const sizes = Object.entries(next).map(([key, item]) => bytes(key) + bytes(JSON.stringify(item)));
      const sum = sizes.reduce((one, other) => one + other, 0);
      if (sizes.some((size) => size > limits.item) || sum > limits.all || sizes.length > limits.items) {
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      state.writes += 1;
      items = next;
    },
    async remove(keys) {
      works();
      state.writes += 1;
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
    },
  };
  return { area, state, items: () => items };
}

export const noon = Date.parse('2026-03-12T12:00:00Z');

/** One of a reader's machines. `clock` can be set; `settings` can be given in place of its own. */
export function machine(
  area: SyncArea | null,
  { clock = { now: noon }, wrap = (store: SettingsStore) => store, begun = {} as Record<string, unknown> } = {},
) {
  const storage = storageInMemory(begun);
  const settings = createSettingsStore(storage);
  const words = wordsInMemory();
  const planned: number[] = [];
  const sync = createSync({
    storage,
    area,
    settings: wrap(settings),
    notes: async () => [...words.notes.values()] as Note[],
    changeNotes: (changes) => changeNotes(changes, words.storage),
    now: () => clock.now,
    schedule: async (minutes) => void planned.push(minutes),
    log: () => undefined,
  });
  const today = () => new Date(clock.now).toISOString().slice(0, 10);
  return {
    ...{ sync, settings, storage, planned, clock },
    notes: words.notes,
    site: (site: string, on = true) => settings.change((now) => withSite(now, site, on, today())),
    know: (entry: string, known = true) => settings.change((now) => withSaid(now, 'known', entry, known, today())),
    write: (entry: string, text: string) =>
      text === ''
        ? words.storage.removeNote(entry)
        : words.storage.putNote({ entry, term: entry, text, since: today() } as Note),
    known: async () => Object.keys((await settings.load()).known).sort(),
  };
}

export type Machine = ReturnType<typeof machine>;

/** Two machines of one reader, both syncing. */
export async function two() {
  const account = accountInMemory();
  const [desk, train] = [machine(account.area), machine(account.area)];
  await desk.sync.turn(true);
  await train.sync.turn(true);
  return { account, desk, train };
}

/** A moment passes, and then each syncs until nothing is left to say. */
export async function settle(...machines: readonly Machine[]): Promise<void> {
  for (const { clock } of machines) clock.now += 60_000;
  for (const { sync } of [...machines, ...machines]) await sync.round();
}

/** A machine's note on an entry. */
export const noteOf = ({ notes }: Machine, entry: string) => (notes.get(entry) as Note | undefined)?.text;
