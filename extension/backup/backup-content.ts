import type { BackupPart } from '../../contract/backup.ts';
import type { MetKey, MetWord } from '../../contract/met-word.ts';
import type { Note, OwnWord } from '../../contract/own-words.ts';
import { recordsOfSettings, type Settings } from '../settings/settings.ts';

/** The items of a part by the key that tells them apart: a setting's name, a site, an entry, the id of a word, the name of a pack. */
export type Items = ReadonlyMap<string, unknown>;

/** What a backup holds, or what is here. A part that is missing says nothing. */
export type Content = Readonly<Partial<Record<BackupPart, Items>>>;

/** Keys of what a file has but could not be read: of that, what is here stays, whatever else is replaced. */
export type Spared = Readonly<Partial<Record<BackupPart, ReadonlySet<string>>>>;

/** What of a file is restored. */
export interface Restorable {
  readonly content: Content;
  readonly spared: Spared;
}

/** Parts that are one value in storage: restored all at once. */
export const partsOfSettings = ['settings', ...recordsOfSettings] as const;
export type PartOfSettings = (typeof partsOfSettings)[number];

/** Parts that are rows in a database: restored by the background, one part at a time. */
export const partsOfRows = ['words', 'notes', 'met'] as const;
export type PartOfRows = (typeof partsOfRows)[number];

/** A pack as it stands in a backup and in its own file; entries are checked when it is added. */
export interface PackInBackup {
  readonly name: string;
  readonly on?: unknown;
  readonly entries: readonly unknown[];
}

/** Settings, part by part. */
export function partedSettings({ sites, topics, known, hidden, doubted, ...settings }: Settings) {
  return { settings, sites, topics, known, hidden, doubted } satisfies Record<PartOfSettings, object>;
}

export function contentOfSettings(all: Settings): Record<PartOfSettings, Items> {
  const { settings, ...records } = partedSettings(all);
  const { version: _version, ...chosen } = settings;
  const parts = Object.entries({ settings: chosen, ...records });
  const items = parts.map(([part, record]): [string, Items] => [part, new Map(Object.entries(record))]);
  return Object.fromEntries(items) as Record<PartOfSettings, Items>;
}

export function itemsOfWords(words: readonly OwnWord[]): Items {
  return new Map(words.map((word) => [word.id, word]));
}

export function itemsOfNotes(notes: readonly Note[]): Items {
  return new Map(notes.map((note) => [note.entry, note]));
}

export function itemsOfMet(words: readonly MetWord[]): Items {
  return new Map(words.map((word) => [keyOfMet(word), word]));
}

export function keyOfMet({ day, entry, address }: MetKey): string {
  return JSON.stringify([day, entry, address]);
}
