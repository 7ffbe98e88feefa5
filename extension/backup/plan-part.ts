import type { BackupPart, PartChanges, RestoreMode } from '../../contract/backup.ts';
import { message } from '../../i18n/message.ts';
import { defaultSettings } from '../settings/settings.ts';
import { isSame } from '../settings/stored-fields.ts';
import { mostWords } from '../words/own-word.ts';
import type { Content, Items, Restorable } from './backup-content.ts';
import { wordingOf } from './sound-part.ts';

/** What is to be done to a part, and how that is told. */
export interface PartPlan {
  readonly put: Items;
  readonly remove: readonly string[];
  readonly changes: PartChanges;
}

/**
 * What restoring does to a part.
 * @param here what is kept now
 * @param there what the file has
 * @param spared keys of what the file has but could not be read: what is here of it stays
 */
export function planPart(
  part: BackupPart,
  here: Items,
  there: Items,
  mode: RestoreMode,
  spared: ReadonlySet<string> = new Set(),
): PartPlan {
  const put = new Map<string, unknown>();
  const counts = { added: 0, changed: 0, same: 0, kept: 0 };
  const clashes = mode === 'merge' && part === 'words' ? clashesWith(here) : () => false;
  for (const [key, item] of there) {
    const fate = fateOf(part, { key, item, here, mode, clashes });
    counts[fate] += 1;
    if (fate === 'added' || fate === 'changed') put.set(key, item);
  }
  const onlyHere = [...here.keys()].filter((key) => !there.has(key));
  const goes = (key: string) => mode === 'replace' && part !== 'settings' && !spared.has(key);
  const remove = onlyHere.filter(goes);
  const kept = counts.kept + onlyHere.length - remove.length;
  const count = here.size + counts.added - remove.length;
  return {
    put,
    remove,
    changes: {
      ...{ part, ...counts, kept, removed: remove.length },
      names: part === 'settings' || part === 'packs' ? [...put.keys()] : [],
      problem:
        part === 'words' && count > mostWords
          ? message('problems.backup.tooManyWords', { room: mostWords, count })
          : null,
    },
  };
}

/** What restoring does to each of these parts that a file has. */
export function planParts<Part extends BackupPart>(
  parts: readonly Part[],
  { content, spared }: Restorable,
  here: Content,
  mode: RestoreMode,
): ReadonlyMap<Part, PartPlan> {
  const plans = parts.flatMap((part) => {
    const there = content[part];
    if (there === undefined) return [];
    return [[part, planPart(part, here[part] ?? new Map(), there, mode, spared[part])] as const];
  });
  return new Map(plans);
}

interface Meeting {
  readonly key: string;
  readonly item: unknown;
  readonly here: Items;
  readonly mode: RestoreMode;
  readonly clashes: (key: string, item: unknown) => boolean;
}

function fateOf(part: BackupPart, { key, item, here, mode, clashes }: Meeting): 'added' | 'changed' | 'same' | 'kept' {
  if (clashes(key, item)) return 'kept';
  if (!here.has(key)) return 'added';
  const mine = here.get(key);
  if (isAlike(mine, item)) return 'same';
  return mode === 'replace' || isNewer(part, key, item, mine) ? 'changed' : 'kept';
}

/** Whether what the file has wins over what is here. Of the same day, what is here stays. */
function isNewer(part: BackupPart, key: string, there: unknown, here: unknown): boolean {
  // A setting has no date: one that was never chosen here gives way.
  if (part === 'settings') return new Map<string, unknown>(Object.entries(defaultSettings)).get(key) === here;
  if (part === 'packs') return false;
  const field = part === 'met' ? 'at' : 'since';
  return timeOf(there, field) > timeOf(here, field);
}

function timeOf(item: unknown, field: string): string {
  return String((item as Readonly<Record<string, unknown>>)[field]);
}

/** A word of another id with the wording of one that is here: the two would hide each other. */
function clashesWith(here: Items): (key: string, item: unknown) => boolean {
  const holders = new Map([...here].map(([id, word]) => [wordingOf(word), id]));
  return (key, item) => (holders.get(wordingOf(item)) ?? key) !== key;
}

/** Entries of packs are unchecked here: what is nested too deep to be compared is another. */
function isAlike(one: unknown, other: unknown): boolean {
  try {
    return isSame(one, other);
  } catch {
    return false;
  }
}
