import type { UnfitSetting } from '../../contract/unfit-settings.ts';
import { recordsOfSettings, type Settings } from './settings.ts';
import { fieldsOfOthers, isSame, laterVersion, recordIn } from './stored-fields.ts';
import { unfitIn } from './unfit.ts';

interface Written {
  /** What is to be stored. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What does not fit and is no longer in it. */
  readonly lost: readonly UnfitSetting[];
}

/**
 * What an edit makes of the stored settings. Only what it changed is written anew: all else stays as it stands, also what this
 * version cannot read, and what a newer one wrote beside it, down to the fields of a rule.
 * @param before what was read of them
 */
export function writtenSettings(stored: unknown, before: Settings, after: Settings): Written {
  const fields = recordIn(stored) ?? {};
  const old = new Map<string, unknown>(Object.entries(before));
  const records: readonly string[] = recordsOfSettings;
  const own = Object.entries(after).map(([name, value]): [string, unknown] => {
    const was = old.get(name);
    if (!Object.hasOwn(fields, name)) return [name, value];
    return [name, records.includes(name) ? writtenRecord(fields[name], was, value) : kept(fields[name], was, value)];
  });
  const value = {
    ...fieldsOfOthers(stored, before),
    ...Object.fromEntries(own),
    version: laterVersion(stored, after.version) ?? after.version,
  };
  return { value, lost: unfitIn(stored, before).filter((each) => !isStill(value, each)) };
}

const kept = (stored: unknown, before: unknown, after: unknown) => (isSame(before, after) ? stored : after);

function writtenRecord(stored: unknown, before: unknown, after: unknown): unknown {
  const [items, was, now] = [recordIn(stored), recordIn(before) ?? {}, recordIn(after) ?? {}];
  if (items === null) return kept(stored, before, after);
  const stay = Object.entries(items).filter(([key]) => Object.hasOwn(now, key) || !Object.hasOwn(was, key));
  const changed = Object.entries(now).filter(([key, item]) => !Object.hasOwn(was, key) || !isSame(was[key], item));
  const written = changed.map(([key, item]): [string, unknown] => {
    const known = recordIn(item);
    return [key, known === null ? item : { ...fieldsOfOthers(items[key], known), ...known }];
  });
  return Object.fromEntries([...stay, ...written]);
}

function isStill(value: unknown, { path, value: unfit }: UnfitSetting): boolean {
  let at = value;
  for (const name of path) {
    const fields = recordIn(at);
    if (fields === null || !Object.hasOwn(fields, name)) return false;
    at = fields[name];
  }
  return isSame(at, unfit);
}
