import type { Note } from '../../contract/own-words.ts';
import type { SyncState } from '../../contract/sync.ts';
import { type Message, message, verbatim } from '../../i18n/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore, StorageArea } from '../settings/settings-store.ts';
import { isSame } from '../settings/stored-fields.ts';
import { createTurns } from '../turns.ts';
import { applyToSettings } from './apply-to-settings.ts';
import { type Fields, merge, withoutOldTombstones } from './field.ts';
import { type LocalChange, localFields, withoutUnfit } from './local-fields.ts';
import { againstLocal, withOwnEdits } from './own-edits.ts';
import { loadStanding, loadSync, nothingSynced, type SyncMemory, saveSync } from './sync-memory.ts';
import { isOwnItem, readItems, type SyncedItems, writeItems } from './synced-items.ts';

/** The few calls of `browser.storage.sync` that are used. */
export interface SyncArea {
  get(): Promise<Record<string, unknown>>;
  set(items: SyncedItems): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export interface SyncPorts {
  readonly storage: StorageArea;
  /** Null: the browser has none. */
  readonly area: SyncArea | null;
  readonly settings: SettingsStore;
  notes(): Promise<readonly Note[]>;
  /** Keeps or removes notes, each only where it is as it was before. */
  changeNotes(changes: readonly LocalChange[]): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Have `round` called in so many minutes, unless that is to happen by then. */
  schedule(minutes: number): Promise<void>;
  readonly log: (what: string, error: unknown) => void;
}

export interface Sync {
  state(): Promise<SyncState>;
  /** Switching it on syncs at once. Rejects where that could not be stored. */
  turn(on: boolean): Promise<SyncState>;
  /** Something that is synced may have changed, here or elsewhere. Never rejects. */
  changed(): Promise<void>;
  /** Takes what is later elsewhere, and gives what is later here. Never rejects. */
  round(): Promise<SyncState>;
  /** Writes what is here over what is synced, which cannot be read. Never rejects. */
  replaceSynced(): Promise<SyncState>;
  /** Switches it off, and removes what is synced from the browser's account. */
  eraseSynced(): Promise<SyncState>;
}

/** Half a minute gathers changes into one write, and is the soonest that browsers wake an extension. */
const soon = 0.5;
const later = 30;

/** Keeps what is synced the same on all machines of the reader's: docs/decisions/0021-backup-and-sync.md. */
export function createSync(ports: SyncPorts): Sync {
  const { storage, area, schedule, log } = ports;
  const inTurn = createTurns();
  const state = async (): Promise<SyncState> => ({ supported: area !== null, ...(await loadStanding(storage)) });
  const failed = async (error: unknown) => {
    log('syncing failed', error);
    await saveSync(storage, { ...(await loadSync(storage)), problem: problemOf(error) }).catch(() => undefined);
    await schedule(later).catch(() => undefined);
  };
  const round = (force: boolean) =>
    inTurn(async () => {
      const memory = await loadSync(storage);
      if (area !== null && memory.on) await oneRound(memory, area, force, ports).catch(failed);
      return state();
    });
  return {
    state,
    round: () => round(false),
    replaceSynced: () => round(true),
    async turn(on) {
      await inTurn(async () => {
        // Begun anew, but only where it was off: it would forget what it knows of the other machines.
        if ((await loadStanding(storage)).on !== on) await saveSync(storage, { ...nothingSynced, on });
      });
      return round(false);
    },
    async changed() {
      try {
        if ((await loadStanding(storage)).on) await schedule(soon);
      } catch (error) {
        log('syncing could not be planned', error);
      }
    },
    eraseSynced: () =>
      inTurn(async () => {
        await saveSync(storage, nothingSynced);
        if (area !== null) await area.remove(Object.keys(await area.get()).filter(isOwnItem));
        return state();
      }),
  };
}

/**
 * In this order, so that it may end after any step: what is taken here is no change of this machine's, for the others have
 * it; and what this machine has not given yet, it gives the next time.
 */
async function oneRound(memory: SyncMemory, area: SyncArea, force: boolean, ports: SyncPorts): Promise<void> {
  const items = await area.get();
  const remote = force ? ({ kind: 'read', fields: new Map() } as const) : readItems(items);
  if (remote.kind !== 'read') {
    await saveSync(ports.storage, { ...memory, problem: null, remote: remote.kind });
    return;
  }
  const fields = await takeIn(memory, remote.fields, ports);
  await saveSync(ports.storage, { ...memory, fields });
  const { items: wanted, left } = writeItems(fields);
  await give(items, wanted, area);
  const last = new Date(ports.now()).toISOString();
  await saveSync(ports.storage, { ...memory, fields, left, last, problem: null, remote: 'fine' });
}

async function takeIn(memory: SyncMemory, remote: Fields, ports: SyncPorts): Promise<Fields> {
  const [now, { settings, unfit }, notes] = [ports.now(), await ports.settings.inspect(), await ports.notes()];
  const local = localFields(settings, notes);
  const known = memory.fields && withoutUnfit(memory.fields, unfit);
  const edited = withOwnEdits(known, withoutUnfit(local, unfit), remote, now);
  // Of what does not fit here, what was last here or is synced is put in its place.
  const own = new Map([...(memory.fields ?? []), ...edited]);
  const { fields, changes } = againstLocal(withoutOldTombstones(merge(own, remote), now), local);
  const [ofNotes, ofSettings] = [changes.filter(isOfNote), changes.filter((change) => !isOfNote(change))];
  if (ofSettings.length > 0) await ports.settings.change((latest: Settings) => applyToSettings(latest, ofSettings));
  if (ofNotes.length > 0) await ports.changeNotes(ofNotes);
  return fields;
}

const isOfNote = ({ key }: LocalChange) => key.startsWith('n/');

/** Two writes at most, of what differs. */
async function give(items: SyncedItems, wanted: SyncedItems, area: SyncArea): Promise<void> {
  const has = new Map(Object.entries(items));
  const stale = Object.keys(items).filter((key) => isOwnItem(key) && !Object.hasOwn(wanted, key));
  const changed = Object.entries(wanted).filter(([key, item]) => !has.has(key) || !isSame(has.get(key), item));
  // First, for there may be no room for both.
  if (stale.length > 0) await area.remove(stale);
  if (changed.length > 0) await area.set(Object.fromEntries(changed));
}

function problemOf(error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error);
  return /quota|rate|limit/iu.test(said)
    ? message('problems.sync.noRoom')
    : message('problems.sync.failed', { reason: verbatim(said) });
}
