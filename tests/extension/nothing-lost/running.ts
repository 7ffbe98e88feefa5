import type { MetWord } from '../../../contract/met-word.ts';
import { languageFor } from '../../../explain/languages/languages.ts';
import { backupHandlers } from '../../../extension/background/backup-handlers.ts';
import type { MessageSender } from '../../../extension/background/explain-handlers.ts';
import { packHandlers } from '../../../extension/background/pack-handlers.ts';
import { wordHandlers } from '../../../extension/background/word-handlers.ts';
import { addPackOfBackup } from '../../../extension/backup/add-pack.ts';
import type { RestorePorts } from '../../../extension/backup/restore-ports.ts';
import type { BackupSource } from '../../../extension/backup/write-backup.ts';
import { indexedBefore } from '../../../extension/browser/indexed-before.ts';
import { indexedMet } from '../../../extension/browser/indexed-met.ts';
import { indexedPackStorage } from '../../../extension/browser/indexed-pack-storage.ts';
import { indexedWords } from '../../../extension/browser/indexed-words.ts';
import type { Handlers, ToBackground } from '../../../extension/messages.ts';
import { dispatch, sender } from '../../../extension/messenger.ts';
import { createMetHistory } from '../../../extension/met/met-history.ts';
import { createPackDrafts } from '../../../extension/packs/pack-drafts.ts';
import { createPackShelf } from '../../../extension/packs/pack-shelf.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { changeNotes } from '../../../extension/sync/change-notes.ts';
import { createSync, type SyncArea } from '../../../extension/sync/sync.ts';
import { createTurns } from '../../../extension/turns.ts';
import { createWordShelf } from '../../../extension/words/word-shelf.ts';
import type { area, Wire } from './disk.ts';

/** What outlives the extension, and what it is given. */
export interface World {
  readonly local: ReturnType<typeof area>;
  readonly account: SyncArea;
  readonly clock: { now: number };
  readonly newId: () => string;
}

const own = { tab: null, frame: null, url: 'own:options', incognito: false };

/** The extension as it runs: its background, and pages that ask it; all over one wire to the disk. */
export function running(world: World, wire: Wire) {
  const { clock, newId, account } = world;
  const storage = world.local.by(wire);
  const settingsInTurn = createTurns();
  // A page and the background, which share nothing but storage and turns.
  const [page, settings] = [createSettingsStore(storage, settingsInTurn), createSettingsStore(storage, settingsInTurn)];
  const [words, packs, met] = [indexedWords(), indexedPackStorage(), indexedMet()];
  const [shelf, packShelf, wordsInTurn] = [createWordShelf(words), createPackShelf(packs, '1'), createTurns()];
  const language = languageFor(null);
  if (language === null) throw new Error('no language');
  const nothing = () => undefined;
  const today = () => new Date(clock.now).toISOString().slice(0, 10);
  const drafts = createPackDrafts({ storage: packs, version: '1', newStore: newId });
  const handlers = {
    ...wordHandlers({
      ...{ storage: words, shelf, newId, today, changed: nothing, inTurn: wordsInTurn },
      language: async () => language,
      write: async () => undefined,
    }),
    ...packHandlers({
      shelf: packShelf,
      drafts,
      bundledWordings: async () => new Set<string>(),

      changed: nothing,
    }),
    ...backupHandlers({ storage: { words, met }, packs, inTurn: wordsInTurn, changed: shelf.changed }),
  };
  const send = sender<ToBackground>((message) =>
    dispatch(handlers as unknown as Handlers<ToBackground, MessageSender>, message, own),
  );
  const history = createMetHistory({
    ...{ storage: met, settings, session: world.local.by(wire), now: () => new Date(clock.now), log: nothing },
  });
  const source: BackupSource = {
    settings: page.load,
    words: () => send({ type: 'own-words' }),
    async *met() {
      yield (await history.list(null)).words;
    },
    packs: async () => (await send({ type: 'packs' })).map(({ name }) => name),
    async pack(name) {
      const { head, items } = await send({ type: 'read-pack', name, from: 0, store: null });
      return {
        head,
        entries: (async function* () {
          yield items;
        })(),
      };
    },
  };
  const ports: RestorePorts = {
    source,
    changeSettings: page.change,
    async putRows(part, { items, spared }, mode) {
      const [draft, rows] = [newId(), [...items.values()]];
      for (const row of rows) await send({ type: 'fill-restore', draft, rows: [row] });
      await send({ type: 'close-restore', draft, count: rows.length, part, spared: [...spared], mode });
    },
    addPack: (pack) => addPackOfBackup(pack, send),
    arrangePacks: (names) => send({ type: 'arrange-packs', names }),
    removePack: (name) => send({ type: 'remove-pack', name }),
    before: indexedBefore(),
    now: () => new Date(clock.now).toISOString(),
    version: '1',
  };
  const cut = <Arguments extends unknown[], Value>(call: (...given: Arguments) => Promise<Value>, writes: boolean) => {
    return async (...given: Arguments): Promise<Value> => {
      const value = wire.step(writes) ? await call(...given) : undefined;
      return wire.dead ? new Promise<never>(() => undefined) : (value as Value);
    };
  };
  const sync = createSync({
    storage,
    area: { get: cut(account.get, false), set: cut(account.set, true), remove: cut(account.remove, true) },
    settings,
    notes: async () => [...(await shelf.notes()).values()],
    async changeNotes(changes) {
      await wordsInTurn(() => changeNotes(changes, words));
      shelf.changed();
    },
    now: () => clock.now,
    schedule: async () => undefined,
    log: nothing,
  });
  const metAt = (entry: string, address: string) =>
    history.met({ entry, term: entry, meaning: 'm', sentence: 's', title: 't' } satisfies Partial<MetWord>, {
      url: address,
    });
  return { page, settings, send, history, source, ports, sync, metAt, today };
}

export type Running = ReturnType<typeof running>;
