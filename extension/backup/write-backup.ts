import type { MetWord } from '../../contract/met-word.ts';
import type { Note, OwnWord } from '../../contract/own-words.ts';
import type { Settings } from '../settings/settings.ts';
import { allOf } from './all-of.ts';
import { partedSettings } from './backup-content.ts';

export const backupFormat = 'newsgloss-backup';
export const backupVersion = 1;

/** What there is to back up. Every call rejects where storage is broken. */
export interface BackupSource {
  settings(): Promise<Settings>;
  words(): Promise<{ readonly words: readonly OwnWord[]; readonly notes: readonly Note[] }>;
  /** Met words, some at a time. */
  met(): AsyncIterable<readonly MetWord[]>;
  packs(): Promise<readonly string[]>;
  pack(name: string): Promise<PackSource>;
}

export interface PackSource {
  /** Of the pack's own file, but for its entries. */
  readonly head: Readonly<Record<string, unknown>>;
  /** Some at a time. */
  readonly entries: AsyncIterable<readonly unknown[]>;
}

export interface BackupChoice {
  readonly met: boolean;
  /** All of them, or those of these names. */
  readonly packs: boolean | readonly string[];
}

interface BackupHead {
  /** ISO date-time. */
  readonly made: string;
  /** The version of Newsgloss. */
  readonly by: string;
  /** Told of each pack that cannot be read, and so is not in the backup. */
  readonly missed?: (pack: string) => void;
}

/** The text of a backup, in slices that are each some hundred kilobytes at most, so that no page stands still meanwhile. */
export async function* writeBackup(
  source: BackupSource,
  choice: BackupChoice,
  { made, by, missed = () => undefined }: BackupHead,
): AsyncGenerator<string> {
  const settings = partedSettings(await source.settings());
  const { words, notes } = await source.words();
  const head = { format: backupFormat, version: backupVersion, made, by };
  yield `${JSON.stringify(head).slice(0, -1)},"parts":{`;
  yield Object.entries(settings)
    .map(([part, value]) => `${JSON.stringify(part)}:${JSON.stringify(value)}`)
    .join(',\n');
  yield ',\n"words":';
  yield* list(inSlices(words));
  yield ',\n"notes":';
  yield* list(inSlices(notes));
  if (choice.met) {
    yield ',\n"met":';
    yield* list(source.met());
  }
  if (choice.packs !== false) {
    yield ',\n"packs":';
    yield* packsOf(source, choice.packs === true ? await source.packs() : choice.packs, missed);
  }
  yield '}}\n';
}

async function* packsOf(
  source: BackupSource,
  names: readonly string[],
  missed: (pack: string) => void,
): AsyncGenerator<string> {
  let begun = false;
  yield '[';
  for (const name of names) {
    // Whole before any of it is written: one that is damaged half-way must not spoil the rest.
    const slices = await sliced(source, name).catch(() => null);
    if (slices === null) missed(name);
    else {
      yield begun ? ',\n' : '\n';
      yield* slices;
      begun = true;
    }
  }
  yield ']';
}

async function sliced(source: BackupSource, name: string): Promise<readonly string[]> {
  const { head, entries } = await source.pack(name);
  return [`${JSON.stringify(head).slice(0, -1)},"entries":`, ...(await allOf(list(entries))), '}'];
}

async function* list(slices: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let begun = false;
  yield '[';
  for await (const slice of slices) {
    if (slice.length === 0) continue;
    yield `${begun ? ',\n' : '\n'}${slice.map((item) => JSON.stringify(item)).join(',\n')}`;
    begun = true;
  }
  yield ']';
}

const sliceSize = 500;

async function* inSlices<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let at = 0; at < items.length; at += sliceSize) yield items.slice(at, at + sliceSize);
}

/** What a file is called: by the reader's own day. */
export function backupName(day: string): string {
  return `newsgloss-backup-${day}.json`;
}
