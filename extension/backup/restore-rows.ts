import type { RestoreMode } from '../../contract/backup.ts';
import type { MetKey } from '../../contract/met-word.ts';
import { ToldError } from '../../i18n/told-error.ts';
import type { MetStorage } from '../met/met-storage.ts';
import { soundMetWords } from '../met/sound-met-words.ts';
import { soundNotes, soundWords } from '../words/own-word.ts';
import type { WordStorage } from '../words/word-storage.ts';
import { type Items, itemsOfMet, itemsOfNotes, itemsOfWords, type PartOfRows } from './backup-content.ts';
import { type PartPlan, planPart } from './plan-part.ts';
import { soundPart } from './sound-part.ts';

interface RowStorage {
  readonly words: WordStorage;
  readonly met: MetStorage;
}

/** Rows of a file, and how they are restored. */
export interface GivenRows {
  readonly part: PartOfRows;
  readonly rows: readonly unknown[];
  readonly spared: readonly string[];
  readonly mode: RestoreMode;
}

/** Restores the rows of a part by what is there now, in one transaction. Rejects where that fails; then nothing was changed. */
export async function restoreRows({ part, rows, spared, mode }: GivenRows, storage: RowStorage): Promise<void> {
  // Checked before they were shown; here they need only be readable.
  const { items } = soundPart(part, rows, true);
  const plan = planPart(part, await here(part, storage), items, mode, new Set(spared));
  if (plan.changes.problem !== null) throw new ToldError(plan.changes.problem);
  await store(part, plan, storage);
}

async function here(part: PartOfRows, { words, met }: RowStorage): Promise<Items> {
  if (part === 'words') return itemsOfWords(soundWords(await words.words()));
  if (part === 'notes') return itemsOfNotes(soundNotes(await words.notes()));
  return itemsOfMet(soundMetWords(await listAll(met)));
}

const pageSize = 1000;

async function listAll(met: MetStorage): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (;;) {
    const page = await met.list((all.at(-1) as MetKey | undefined) ?? null, pageSize);
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

async function store(part: PartOfRows, { put, remove }: PartPlan, { words, met }: RowStorage): Promise<void> {
  if (part === 'met') return met.change(soundMetWords([...put.values()]), remove.map(metKey));
  const items = [...put.values()];
  return words.change(
    part === 'words'
      ? { putWords: soundWords(items), removeWords: remove }
      : { putNotes: soundNotes(items), removeNotes: remove },
  );
}

function metKey(key: string): MetKey {
  const [day, entry, address] = JSON.parse(key) as [string, string, string];
  return { day, entry, address };
}
