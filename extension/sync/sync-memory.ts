import * as v from 'valibot';
import type { SyncState } from '../../contract/sync.ts';
import { isMessage, type Message } from '../../i18n/message.ts';
import type { StorageArea } from '../settings/settings-store.ts';
import type { Field, Fields } from './field.ts';

/** How syncing stands on this machine. */
type Standing = Omit<SyncState, 'supported'>;

/** What this machine remembers of syncing. */
export interface SyncMemory extends Standing {
  /** As of the last time. Null: it never came to that since syncing was switched on. */
  readonly fields: Fields | null;
}

const syncKey = 'sync';

export const nothingSynced: SyncMemory = {
  on: false,
  last: null,
  problem: null,
  remote: 'fine',
  left: { terms: 0, notes: 0 },
  fields: null,
};

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const field = v.union([
  v.object({ at: time, gone: v.literal(true) }),
  v.object({ at: time, value: v.unknown(), unused: v.literal(true), here: v.unknown() }),
  v.object({ at: time, value: v.unknown() }),
]);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const standing = v.object({
  on: v.fallback(v.boolean(), false),
  last: v.fallback(v.nullable(v.string()), null),
  problem: v.fallback(v.nullable(v.custom<Message>(isMessage)), null),
  remote: v.fallback(v.picklist(['fine', 'damaged', 'newer']), 'fine'),
  left: v.fallback(v.object({ terms: count, notes: count }), nothingSynced.left),
});
const memory = v.object({
  ...standing.entries,
  fields: v.fallback(v.nullable(v.array(v.tuple([v.string(), v.unknown()]))), null),
});

/** Damaged, it is as if nothing had been synced: then nothing leaves this machine. */
export async function loadSync(storage: StorageArea): Promise<SyncMemory> {
  const parsed = v.safeParse(memory, (await storage.get(syncKey))[syncKey]);
  if (!parsed.success) return nothingSynced;
  const { fields, ...others } = parsed.output;
  return { ...others, fields: fields && new Map(fields.flatMap(([key, stored]) => soundField(key, stored))) };
}

/** The same without the fields, which are many: asked at every change of settings. */
export async function loadStanding(storage: StorageArea): Promise<Standing> {
  const parsed = v.safeParse(standing, (await storage.get(syncKey))[syncKey]);
  if (parsed.success) return parsed.output;
  const { fields: _fields, ...others } = nothingSynced;
  return others;
}

function soundField(key: string, stored: unknown): readonly (readonly [string, Field])[] {
  const parsed = v.safeParse(field, stored);
  return parsed.success ? [[key, parsed.output as Field]] : [];
}

export async function saveSync(storage: StorageArea, { fields, ...others }: SyncMemory): Promise<void> {
  await storage.set({ [syncKey]: { ...others, fields: fields && [...fields] } });
}
