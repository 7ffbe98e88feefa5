import {
  type BackupPart,
  backupParts,
  type KeptBefore,
  type LeftOut,
  type PartChanges,
  type PartOutcome,
  type RestoreMode,
} from '../../contract/backup.ts';
import type { Settings } from '../settings/settings.ts';
import { allOf } from './all-of.ts';
import {
  type Content,
  type Items,
  type PackInBackup,
  type PartOfRows,
  partsOfRows,
  partsOfSettings,
  type Restorable,
} from './backup-content.ts';
import { contentHere } from './content-here.ts';
import { type PartPlan, planParts } from './plan-part.ts';
import { readBackup } from './read-backup.ts';
import { withRestored } from './restore-settings.ts';
import { type BackupSource, writeBackup } from './write-backup.ts';

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

/** What restoring a file in either way would do, part by part. Changes nothing. */
export async function planRestore(
  file: Restorable,
  source: BackupSource,
): Promise<Readonly<Record<RestoreMode, readonly PartChanges[]>>> {
  const here = await contentHere(source, file.content);
  const changes = (mode: RestoreMode) => [...plansFor(file, here, mode).values()].map((plan) => plan.changes);
  return { merge: changes('merge'), replace: changes('replace') };
}

/**
 * Restores a file. What was here before is kept first; where that fails, nothing is changed. Each part is restored whole or
 * not at all, and what became of each is told. Rejects only where nothing was changed.
 */
export async function restore(
  file: Restorable,
  mode: RestoreMode,
  ports: RestorePorts,
): Promise<readonly PartOutcome[]> {
  const plans = plansFor(file, await contentHere(ports.source, file.content), mode);
  await keepBefore(file.content, plans, ports);
  const outcomes = await carryOut(file, mode, plans, ports);
  await ports.before.finished().catch(() => undefined);
  return outcomes;
}

/** Takes the last restore back. What was there before is kept until all of it is. Null: there is nothing to take back. */
export async function putBack(ports: RestorePorts): Promise<readonly PartOutcome[] | null> {
  const before = await ports.before.get();
  if (before === null) return null;
  const { content, spared } = readBackup(before.slices.join(''), { own: true });
  const file = { content: only(before.parts, content), spared };
  const here = await contentHere(ports.source, file.content);
  const plans = plansFor(file, withPacksOf(here, before.addedPacks, file.content), 'replace');
  const outcomes = await carryOut(file, 'replace', plans, ports);
  // Where that fails it is offered once more, and does nothing then.
  if (outcomes.every(({ problem }) => problem === null)) await ports.before.clear().catch(() => undefined);
  return outcomes;
}

/** These parts of a content alone. */
function only(parts: readonly BackupPart[], content: Content): Content {
  const chosen = parts.flatMap((part): [BackupPart, Items][] => {
    const items = content[part];
    return items === undefined ? [] : [[part, items]];
  });
  return Object.fromEntries(chosen);
}

/** Of the packs that are here, only those that the restore changed or added. */
function withPacksOf(here: Content, added: readonly string[], file: Content): Content {
  if (here.packs === undefined) return here;
  const touched = [...here.packs].filter(([name]) => added.includes(name) || file.packs?.has(name));
  return { ...here, packs: new Map(touched) };
}

type Plans = ReadonlyMap<BackupPart, PartPlan>;

function plansFor(file: Restorable, here: Content, mode: RestoreMode): Plans {
  return planParts(backupParts, file, here, mode);
}

async function keepBefore(file: Content, plans: Plans, { source, before, now, version }: RestorePorts): Promise<void> {
  const packs = plans.get('packs');
  const here = new Set(await source.packs());
  const put = [...(packs?.put.keys() ?? [])];
  const touched = [...put.filter((name) => here.has(name)), ...(packs?.remove ?? [])];
  const made = now();
  const choice = { met: file.met !== undefined, packs: packs === undefined ? false : touched };
  const missed = (pack: string) => {
    throw new Error(`The pack “${pack}” cannot be read. Try again; if that does not help, remove it first.`);
  };
  const slices = await allOf(writeBackup(source, choice, { made, by: version, missed }));
  const parts = backupParts.filter((part) => file[part] !== undefined);
  await before.put({ made, interrupted: true, slices, parts, addedPacks: put.filter((name) => !here.has(name)) });
}

async function carryOut(
  file: Restorable,
  mode: RestoreMode,
  plans: Plans,
  ports: RestorePorts,
): Promise<readonly PartOutcome[]> {
  const outcomes: PartOutcome[] = [];
  const ofSettings = partsOfSettings.filter((part) => plans.has(part));
  if (ofSettings.length > 0) {
    const problem = await problemOf(() => ports.changeSettings((now) => withRestored(now, file, mode)));
    outcomes.push(...ofSettings.map((part) => outcome(part, problem)));
  }
  for (const part of partsOfRows) {
    const items = file.content[part];
    if (items === undefined) continue;
    const rows = { items, spared: file.spared[part] ?? new Set<string>() };
    const problem = plans.get(part)?.changes.problem ?? null;
    outcomes.push(outcome(part, problem ?? (await problemOf(() => ports.putRows(part, rows, mode)))));
  }
  const packs = plans.get('packs');
  if (packs !== undefined)
    outcomes.push(...(await restorePacks(packs, [...(file.content.packs?.keys() ?? [])].map(String), ports)));
  return outcomes;
}

async function restorePacks(
  { put, remove }: PartPlan,
  order: readonly string[],
  ports: RestorePorts,
): Promise<readonly PartOutcome[]> {
  const outcomes: PartOutcome[] = [];
  for (const [name, pack] of put) {
    let leftOut: readonly LeftOut[] = [];
    const problem = await problemOf(async () => {
      leftOut = await ports.addPack(pack as PackInBackup);
    });
    outcomes.push({ part: 'packs', name, problem, leftOut });
  }
  for (const name of remove) {
    outcomes.push({ ...outcome('packs', await problemOf(() => ports.removePack(name))), name });
  }
  const unordered = await problemOf(() => ports.arrangePacks(order));
  if (unordered !== null) outcomes.push(outcome('packs', unordered));
  return outcomes;
}

function outcome(part: BackupPart, problem: string | null): PartOutcome {
  return { part, name: null, problem, leftOut: [] };
}

async function problemOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
