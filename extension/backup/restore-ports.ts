import type { BackupPart, KeptBefore, LeftOut, RestoreMode } from '../../contract/backup.ts';
import type { Settings } from '../settings/settings.ts';
import type { Items, PackInBackup, PartOfRows } from './backup-content.ts';
import type { BackupSource } from './write-backup.ts';

/** Rows of one part of a file. */
export interface RowsOfFile {
  readonly items: Items;
  readonly spared: ReadonlySet<string>;
}

export interface RestorePorts {
  readonly source: BackupSource;
  changeSettings(edit: (now: Settings) => Settings): Promise<unknown>;
  /** Restores rows all at once, by what is there at that moment. Rejects where that fails; then nothing was changed. */
  putRows(part: PartOfRows, rows: RowsOfFile, mode: RestoreMode): Promise<unknown>;
  /** Adds a pack, in place of any of its name. Rejects where none of it could be added; then nothing was changed. */
  addPack(pack: PackInBackup): Promise<readonly LeftOut[]>;
  removePack(name: string): Promise<unknown>;
  /** Puts packs in this order; any other stays behind them. */
  arrangePacks(names: readonly string[]): Promise<unknown>;
  readonly before: BeforeStorage;
  /** ISO date-time. */
  now(): string;
  readonly version: string;
}

/** What was here before a restore, as a backup in slices. */
export interface Before extends KeptBefore {
  readonly slices: readonly string[];
  /** Those that are restored: what else is here stays when it is taken back. */
  readonly parts: readonly BackupPart[];
  /** Packs that the restore adds: they go when it is taken back. */
  readonly addedPacks: readonly string[];
  /** All packs, in the order in which they explained. */
  readonly packOrder: readonly string[];
}

/** Where that is kept: extension/browser/indexed-before.ts. Rejects where storage is full or broken. */
export interface BeforeStorage {
  /** Null: nothing was restored, or it was taken back. */
  told(): Promise<KeptBefore | null>;
  /** All of it, which may be big. */
  get(): Promise<Before | null>;
  put(before: Before): Promise<void>;
  /** The restore came to its end. */
  finished(): Promise<void>;
  clear(): Promise<void>;
}
