import {
  type BackupPart,
  backupParts,
  type LeftOut,
  type PartChanges,
  type PartOutcome,
  type RestoreMode,
} from '../../contract/backup.ts';
import { type Message, message } from '../../i18n/message.ts';
import { reasonOf, ToldError } from '../../i18n/told-error.ts';
import { allOf } from './all-of.ts';
import {
  type Content,
  type Items,
  type PackInBackup,
  partsOfRows,
  partsOfSettings,
  type Restorable,
} from './backup-content.ts';
import { contentHere } from './content-here.ts';
import { type PartPlan, planParts } from './plan-part.ts';
import { readBackup } from './read-backup.ts';
import type { RestorePorts } from './restore-ports.ts';
import { withRestored } from './restore-settings.ts';
import { type BackupSource, writeBackup } from './write-backup.ts';

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
 * not at all, and what became of each is told. Rejects only where nothing was changed, with what to tell the reader.
 */
export async function restore(
  file: Restorable,
  mode: RestoreMode,
  ports: RestorePorts,
): Promise<readonly PartOutcome[]> {
  const work = await orUnchanged('problems.backup.notKept', async () => {
    const here = await contentHere(ports.source, file.content);
    const plans = plansFor(file, here, mode);
    await keepBefore(file.content, plans, ports);
    const [mine, theirs] = [namesIn(here.packs), namesIn(file.content.packs)];
    return { file, mode, plans, packOrder: mode === 'merge' ? [...mine, ...theirs] : [...theirs, ...mine] };
  });
  const outcomes = await carryOut(work, ports);
  await ports.before.finished().catch(() => undefined);
  return outcomes;
}

/**
 * Takes the last restore back. What was there before is kept until all of it is. Null: there is nothing to take back. Rejects
 * only where nothing was changed, with what to tell the reader.
 */
export async function putBack(ports: RestorePorts): Promise<readonly PartOutcome[] | null> {
  const work = await orUnchanged('problems.backup.notRead', async () => {
    const before = await ports.before.get();
    if (before === null) return null;
    const { content, spared } = readBackup(before.slices.join(''), { own: true });
    const file = { content: only(before.parts, content), spared };
    const here = await contentHere(ports.source, file.content);
    const plans = plansFor(file, withPacksOf(here, before.addedPacks, file.content), 'replace');
    return { file, mode: 'replace' as const, plans, packOrder: [...before.packOrder, ...namesIn(here.packs)] };
  });
  if (work === null) return null;
  const outcomes = await carryOut(work, ports);
  // Where that fails it is offered once more, and does nothing then.
  if (outcomes.every(({ problem }) => problem === null)) await ports.before.clear().catch(() => undefined);
  return outcomes;
}

function namesIn(packs: Items | undefined): readonly string[] {
  return [...(packs?.keys() ?? [])];
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

/** What is to be done. */
interface Work {
  readonly file: Restorable;
  readonly mode: RestoreMode;
  readonly plans: Plans;
  /** Where a name stands twice, the first counts; one of no pack is passed over. */
  readonly packOrder: readonly string[];
}

function plansFor(file: Restorable, here: Content, mode: RestoreMode): Plans {
  return planParts(backupParts, file, here, mode);
}

async function keepBefore(file: Content, plans: Plans, { source, before, now, version }: RestorePorts): Promise<void> {
  const packs = plans.get('packs');
  const packOrder = await source.packs();
  const here = new Set(packOrder);
  const put = [...(packs?.put.keys() ?? [])];
  const touched = [...put.filter((name) => here.has(name)), ...(packs?.remove ?? [])];
  const made = now();
  const choice = { met: file.met !== undefined, packs: packs === undefined ? false : touched };
  const missed = (pack: string) => {
    throw new ToldError(message('problems.backup.unreadPack', { name: pack }));
  };
  const slices = await allOf(writeBackup(source, choice, { made, by: version, missed }));
  const parts = backupParts.filter((part) => file[part] !== undefined);
  const addedPacks = put.filter((name) => !here.has(name));
  await before.put({ made, interrupted: true, slices, parts, addedPacks, packOrder });
}

async function carryOut({ file, mode, plans, packOrder }: Work, ports: RestorePorts): Promise<readonly PartOutcome[]> {
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
  if (packs !== undefined) outcomes.push(...(await restorePacks(packs, [...new Set(packOrder)], ports)));
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

function outcome(part: BackupPart, problem: Message | null): PartOutcome {
  return { part, name: null, problem, leftOut: [] };
}

async function problemOf(work: () => Promise<unknown>): Promise<Message | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Does what comes before anything is changed. */
async function orUnchanged<Value>(
  failure: 'problems.backup.notKept' | 'problems.backup.notRead',
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new ToldError(message(failure, { reason: reasonOf(error) }), { cause: error });
  }
}
