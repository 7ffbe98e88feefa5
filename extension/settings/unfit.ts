import type { UnfitSetting } from '../../contract/unfit-settings.ts';
import { parseSettings, recordsOfSettings, type Settings } from './settings.ts';
import { isSame, recordIn } from './stored-fields.ts';

const records: readonly string[] = recordsOfSettings;

/** What is stored and does not fit, field by field and rule by rule. @param sound what was read of it instead */
export function unfitIn(stored: unknown, sound: Settings): readonly UnfitSetting[] {
  if (stored === undefined) return [];
  const fields = recordIn(stored);
  if (fields === null) return [{ path: [], value: stored }];
  return Object.entries(sound).flatMap(([name, read]): UnfitSetting[] => {
    if (name === 'version' || !Object.hasOwn(fields, name)) return [];
    const value = fields[name];
    if (!records.includes(name)) return isSame(value, read) ? [] : [{ path: [name], value }];
    const items = recordIn(value);
    if (items === null) return [{ path: [name], value }];
    return Object.entries(items).flatMap(([key, item]) =>
      Object.hasOwn(read, key) ? [] : [{ path: [name, key], value: item }],
    );
  });
}

/**
 * The edit that makes a rule, or what was said of a topic or an entry, hold again where it lacks but its date. Null: it lacks more.
 * @param today ISO date
 */
export function withToday({ path, value }: UnfitSetting, today: string): ((now: Settings) => Settings) | null {
  const [part, item] = [recordsOfSettings.find((name) => name === path[0]), recordIn(value)];
  const [, key] = path;
  if (part === undefined || key === undefined || item === null) return null;
  const read = parseSettings({ [part]: { [key]: { ...item, since: today } } })[part];
  return Object.hasOwn(read, key) ? (now) => ({ ...now, [part]: { ...now[part], ...read } }) : null;
}

/** A copy of what is stored, without these. */
export function withoutUnfit(stored: unknown, unfit: readonly UnfitSetting[]): unknown {
  return unfit.reduce((left, { path }) => without(left, path), stored);
}

function without(stored: unknown, [name, ...rest]: readonly string[]): unknown {
  const fields = recordIn(stored);
  if (name === undefined || fields === null) return undefined;
  const { [name]: inner, ...others } = fields;
  return rest.length === 0 ? others : { ...others, [name]: without(inner, rest) };
}
