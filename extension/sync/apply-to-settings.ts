import type { Settings } from '../settings/settings.ts';
import { isSame } from '../settings/stored-fields.ts';
import { isRecordKind, type LocalChange, partsOfKey, recordKinds } from './local-fields.ts';

/** A copy with what other machines changed; but for what the reader changed here meanwhile. */
export function applyToSettings(now: Settings, changes: readonly LocalChange[]): Settings {
  return changes.reduce(applyOne, now);
}

function applyOne(now: Settings, { key, before, value }: LocalChange): Settings {
  const [kind, name] = partsOfKey(key);
  if (!isRecordKind(kind)) {
    const current = new Map<string, unknown>(Object.entries(now)).get(name);
    return isSame(current, before) ? { ...now, [name]: value } : now;
  }
  const part = recordKinds[kind];
  const items = new Map<string, unknown>(Object.entries(now[part]));
  if (!isSame(items.get(name), before)) return now;
  if (value === undefined) items.delete(name);
  else items.set(name, value);
  return { ...now, [part]: Object.fromEntries(items) };
}
