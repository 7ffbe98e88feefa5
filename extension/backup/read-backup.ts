import { type BackupPart, backupParts, type FileSummary } from '../../contract/backup.ts';
import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import { migrated } from '../settings/migrations.ts';
import { recordsOfSettings } from '../settings/settings.ts';
import { type Items, partsOfSettings, type Restorable } from './backup-content.ts';
import { isRecord } from './raw-items.ts';
import { soundPart } from './sound-part.ts';
import { backupFormat, backupVersion } from './write-backup.ts';

/** A file that is no backup. It tells why, for whoever chose it. */
class NoBackupError extends ToldError {
  override readonly name = 'NoBackupError';
}

export interface ReadBackup extends Restorable {
  readonly summary: FileSummary;
}

/**
 * Reads a backup, whatever the file is: each part on its own, and each item of it.
 * @param options.own it was made here and never left: whatever was here is sound enough to be here again
 * @throws NoBackupError
 */
export function readBackup(text: string, { own = false } = {}): ReadBackup {
  const { version, made, parts } = fileIn(text);
  const known: readonly string[] = backupParts;
  const given = inNewestForm(parts);
  const read = backupParts.flatMap((part) => (given.has(part) ? [soundPart(part, given.get(part), own)] : []));
  if (read.length === 0) throw new NoBackupError(message('problems.backup.empty'));
  const used = read.filter(({ faults }) => faults.refused === null);
  const content = Object.fromEntries(used.map(({ faults, items }): [BackupPart, Items] => [faults.part, items]));
  const spared = Object.fromEntries(used.map(({ faults, spared }) => [faults.part, spared]));
  return {
    content,
    spared,
    summary: {
      made: typeof made === 'string' && !Number.isNaN(Date.parse(made)) ? made : null,
      newer: version > backupVersion,
      unknown: Object.keys(parts)
        .filter((part) => !known.includes(part))
        .slice(0, mostUnknown)
        .map((part) => part.slice(0, longestUnknown)),
      faults: read
        .map(({ faults }) => faults)
        .filter(({ refused, leftOutCount }) => refused !== null || leftOutCount > 0),
    },
  };
}

const mostUnknown = 10;
const longestUnknown = 40;

interface BackupFile {
  readonly version: number;
  readonly made: unknown;
  readonly parts: Readonly<Record<string, unknown>>;
}

function fileIn(text: string): BackupFile {
  const file = parse(text);
  if (!isRecord(file) || file.format !== backupFormat) {
    const isPack = isRecord(file) && Array.isArray(file.entries);
    throw new NoBackupError(message(isPack ? 'problems.backup.pack' : 'problems.backup.notOurs'));
  }
  const { version, made, parts } = file;
  if (typeof version !== 'number' || !(version >= 1)) {
    throw new NoBackupError(message('problems.backup.noVersion'));
  }
  if (!isRecord(parts)) throw new NoBackupError(message('problems.backup.noParts'));
  return { version, made, parts };
}

function parse(text: string): unknown {
  const plain = text.replace(/^\uFEFF/u, '');
  if (plain.trim() === '') throw new NoBackupError(message('problems.file.empty'));
  try {
    return JSON.parse(plain);
  } catch {
    throw new NoBackupError(
      message(plain.slice(0, 200).includes(backupFormat) ? 'problems.backup.cutOff' : 'problems.backup.noJson'),
    );
  }
}

/** Settings of an older version are migrated as those in storage are: all that belongs to them at once. */
function inNewestForm(parts: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const given = new Map(Object.entries(parts));
  const { settings, ...records } = Object.fromEntries(
    partsOfSettings.flatMap((part) => (given.has(part) ? [[part, given.get(part)] as const] : [])),
  );
  const { stored } = migrated({ ...(isRecord(settings) ? settings : {}), ...records });
  if (!isRecord(stored)) return given;
  const { version: _version, ...whole } = stored;
  const others = new Map(Object.entries(whole));
  for (const part of recordsOfSettings) {
    if (given.has(part)) given.set(part, others.get(part));
    others.delete(part);
  }
  if (isRecord(settings)) given.set('settings', Object.fromEntries(others));
  return given;
}
