import type { Settings } from '../settings/settings.ts';
import { isSame } from '../settings/stored-fields.ts';
import { isRecordKind, type LocalChange, partsOfKey, recordKinds } from './local-fields.ts';

/** A copy with what other machines changed; but for what the reader changed here meanwhile. */
export function applyToSettings(now: Settings, changes: readonly LocalChange[]): Settings {
  const edited = new Map<string, unknown>(Object.entries(now));
  const records = new Map(
    Object.values(recordKinds).map((part) => [part, new Map<string, unknown>(Object.entries(now[part]))]),
  );
  for (const { key, before, value } of changes) {
    const [kind, name] = partsOfKey(key);
    const items = isRecordKind(kind) ? records.get(recordKinds[kind]) : edited;
    if (items === undefined || !isSame(items.get(name), before)) continue;
    if (value === undefined) items.delete(name);
    else items.set(name, value);
  }
  for (const [part, items] of records) edited.set(part, Object.fromEntries(items));
  // What is put was checked by the same schema that reads settings.
  return Object.fromEntries(edited) as unknown as Settings;
}
