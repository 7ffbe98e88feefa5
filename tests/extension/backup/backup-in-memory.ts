import type { MetWord } from '../../../contract/met-word.ts';
import type { Note, OwnWord } from '../../../contract/own-words.ts';
import { keyOfMet } from '../../../extension/backup/backup-content.ts';
import type { Before, RestorePorts } from '../../../extension/backup/restore-ports.ts';
import { restoreRows } from '../../../extension/backup/restore-rows.ts';
import { type BackupSource, writeBackup } from '../../../extension/backup/write-backup.ts';
import type { MetStorage } from '../../../extension/met/met-storage.ts';
import type { Settings } from '../../../extension/settings/settings.ts';
import { createSettingsStore, settingsKey } from '../../../extension/settings/settings-store.ts';
import { storageInMemory } from '../storage-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

export const since = '2026-03-01';

export const ownWord = (term: string, change: Partial<OwnWord> = {}): OwnWord => ({
  ...{ id: `id-${term}`, term, meaning: `What ${term} means.`, aliases: [], near: [], since },
  ...change,
});

export const noteOn = (entry: string, text: string, change: Partial<Note> = {}): Note => ({
  ...{ entry, term: entry, text, since },
  ...change,
});

interface Begun {
  readonly settings?: Partial<Settings>;
  readonly words?: readonly OwnWord[];
  readonly notes?: readonly Note[];
  readonly met?: readonly MetWord[];
  readonly packs?: Readonly<Record<string, readonly unknown[]>>;
}

/** A browser with Newsgloss, as far as backups see it. `failing`: parts that cannot be stored. */
export function readerInMemory(begun: Begun = {}) {
  const settings = createSettingsStore(storageInMemory({ [settingsKey]: begun.settings ?? {} }));
  const stored = wordsInMemory({ words: begun.words ?? [], notes: begun.notes ?? [] });
  const met = metRows(begun.met ?? []);
  const packs = new Map(Object.entries(begun.packs ?? {}));
  const failing = new Set<string>();
  const works = (what: string) => {
    if (failing.has(what)) throw new Error(`${what}: storage is full`);
  };
  let kept: Before | null = null;
  const source: BackupSource = {
    settings: settings.load,
    words: async () => ({
      words: [...(await stored.shelf.words())],
      notes: [...(await stored.shelf.notes()).values()],
    }),
    async *met() {
      yield [...met.rows.values()];
    },
    packs: async () => [...packs.keys()],
    async pack(name) {
      works(`read ${name}`);
      const head = { format: 1, name, language: 'en', answersOnly: false };
      return { head, entries: slices(packs.get(name) ?? []) };
    },
  };
  const ports: RestorePorts = {
    source,
    async changeSettings(edit) {
      works('settings');
      return settings.change(edit);
    },
    async putRows(part, { items, spared }, mode) {
      works(part);
      const storage = { words: stored.storage, met: met.storage };
      await restoreRows({ part, rows: [...items.values()], spared: [...spared], mode }, storage);
      stored.shelf.changed();
    },
    async addPack({ name, entries }) {
      works(`pack ${name}`);
      packs.set(name, entries);
      return [];
    },
    async arrangePacks(names) {
      for (const name of [...names].reverse()) {
        const entries = packs.get(name);
        if (entries === undefined) continue;
        const others = [...packs].filter(([other]) => other !== name);
        packs.clear();
        for (const [key, value] of [[name, entries] as const, ...others]) packs.set(key, value);
      }
    },
    async removePack(name) {
      packs.delete(name);
    },
    before: {
      told: async () => kept,
      async get() {
        works('read before');
        return kept;
      },
      async put(before) {
        works('before');
        kept = before;
      },
      async finished() {
        if (kept) kept = { ...kept, interrupted: false };
      },
      async clear() {
        kept = null;
      },
    },
    now: () => '2026-03-12T12:00:00.000Z',
    version: '1.0',
  };
  const backUp = async (choice = { met: true, packs: true }) => {
    const slices: string[] = [];
    for await (const slice of writeBackup(source, choice, { made: ports.now(), by: '1.0' })) slices.push(slice);
    return slices.join('');
  };
  return { settings, words: stored.words, notes: stored.notes, met: met.rows, packs, ports, failing, backUp };
}

async function* slices<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items.slice(0, 1);
  yield items.slice(1);
}

function metRows(begun: readonly MetWord[]) {
  const rows = new Map(begun.map((word) => [keyOfMet(word), word]));
  const storage: Pick<MetStorage, 'list' | 'change'> = {
    list: async (after) => (after === null ? [...rows.values()] : []),
    async change(put, remove) {
      for (const word of put) rows.set(keyOfMet(word), word);
      for (const key of remove) rows.delete(keyOfMet(key));
    },
  };
  return { rows, storage: storage as MetStorage };
}
