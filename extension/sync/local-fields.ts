import type { Note } from '../../contract/own-words.ts';
import type { UnfitSetting } from '../../contract/unfit-settings.ts';
import { defaultSettings, parseSettings, type Settings } from '../settings/settings.ts';
import { soundNotes } from '../words/own-word.ts';

/** What is synced, and what is here of it. */
export type LocalFields = ReadonlyMap<string, unknown>;

/** The parts of settings that are records, by the letter with which their fields begin. */
export const recordKinds = { r: 'sites', t: 'topics', k: 'known', h: 'hidden', d: 'doubted' } as const;
type RecordKind = keyof typeof recordKinds;

/** Each machine's own: what is kept of reading there, and which additions its options have shown. */
const ownToMachine: readonly string[] = ['version', 'met', 'metDays', 'sitesSeen'];

const records: readonly string[] = Object.values(recordKinds);

/** The settings that are one value each. */
const syncedSettings: readonly string[] = Object.keys(defaultSettings).filter(
  (name) => !ownToMachine.includes(name) && !records.includes(name),
);

export function localFields(settings: Settings, notes: Iterable<Note>): LocalFields {
  const values = new Map(Object.entries(settings));
  const fields = new Map<string, unknown>(syncedSettings.map((name) => [`s/${name}`, values.get(name)]));
  for (const [kind, part] of Object.entries(recordKinds)) {
    for (const [key, item] of Object.entries(settings[part])) fields.set(`${kind}/${key}`, item);
  }
  for (const note of notes) fields.set(`n/${note.entry}`, note);
  return fields;
}

/**
 * Those that say what is here: what is stored and does not fit says nothing, and was neither changed nor taken away by the reader.
 */
export function withoutUnfit<Value>(
  fields: ReadonlyMap<string, Value>,
  unfit: readonly UnfitSetting[],
): ReadonlyMap<string, Value> {
  const says = (key: string) => {
    const [kind, name] = partsOfKey(key);
    const part = isRecordKind(kind) ? recordKinds[kind] : null;
    return !unfit.some(({ path: [field, item] }) => {
      if (field === undefined) return kind !== 'n';
      return part === null ? kind === 's' && field === name : field === part && (item === undefined || item === name);
    });
  };
  return new Map([...fields].filter(([key]) => says(key)));
}

/** What a field is of: its kind, and the name of what it is there. */
export function partsOfKey(key: string): readonly [kind: string, name: string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}

/** Whether a setting is as it came: then nobody chose it. */
export function isUsual(key: string, value: unknown): boolean {
  const [kind, name] = partsOfKey(key);
  return kind === 's' && new Map<string, unknown>(Object.entries(defaultSettings)).get(name) === value;
}

/** A value as this version can keep it. Undefined: it cannot, for a newer one wrote it, or it is damaged. */
export function usableValue(key: string, value: unknown): unknown {
  const [kind, name] = partsOfKey(key);
  if (kind === 'n') {
    const [note] = soundNotes([value]);
    return note?.entry === name ? note : undefined;
  }
  if (isRecordKind(kind)) {
    const part = recordKinds[kind];
    const read: object = parseSettings({ [part]: { [name]: value } })[part];
    return Object.entries(read).find(([key]) => key === name)?.[1];
  }
  if (kind !== 's' || !syncedSettings.includes(name)) return undefined;
  return Object.entries(parseSettings({ [name]: value })).find(([key, read]) => key === name && read === value)?.[1];
}

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind);
}

/** Whether this version knows what a field is of. */
export function isKnownKey(key: string): boolean {
  const [kind, name] = partsOfKey(key);
  return kind === 'n' || isRecordKind(kind) || (kind === 's' && syncedSettings.includes(name));
}

/** What is to become of a field here. `value` undefined: it goes. */
export interface LocalChange {
  readonly key: string;
  /** What it was when that was decided: where it is another by now, the reader was faster, and nothing happens. */
  readonly before: unknown;
  readonly value: unknown;
}
