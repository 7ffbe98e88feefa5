import type { MetWord } from '../../contract/met-word.ts';
import { allOf } from './all-of.ts';
import {
  type Content,
  contentOfSettings,
  type Items,
  itemsOfMet,
  itemsOfNotes,
  itemsOfWords,
} from './backup-content.ts';
import type { BackupSource } from './write-backup.ts';

/** What is here of the parts that a file has; of packs that it does not have, their names alone. */
export async function contentHere(source: BackupSource, file: Content): Promise<Content> {
  const [settings, { words, notes }] = await Promise.all([source.settings(), source.words()]);
  return {
    ...contentOfSettings(settings),
    words: itemsOfWords(words),
    notes: itemsOfNotes(notes),
    ...(file.met && { met: itemsOfMet(await allMet(source)) }),
    ...(file.packs && { packs: await packsHere(source, file.packs) }),
  };
}

async function allMet(source: BackupSource): Promise<readonly MetWord[]> {
  return (await allOf(source.met())).flat();
}

async function packsHere(source: BackupSource, file: Items): Promise<Items> {
  const packs = new Map<string, unknown>();
  for (const name of await source.packs()) packs.set(name, file.has(name) ? await wholePack(source, name) : null);
  return packs;
}

/** Null: it cannot be read, and so is another than whatever the file has. */
async function wholePack(source: BackupSource, name: string): Promise<unknown> {
  try {
    const { head, entries } = await source.pack(name);
    return { ...head, entries: (await allOf(entries)).flat() };
  } catch {
    return null;
  }
}
