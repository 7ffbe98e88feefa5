import type { LeftOut } from '../../contract/backup.ts';
import { checkPackEntries } from '../packs/check-pack-entries.ts';
import { packHead, rulesOfPack } from '../packs/files/pack-head.ts';
import { packToAdd, type Send, sendPack } from '../packs/send-pack.ts';
import type { PackInBackup } from './backup-content.ts';

/**
 * Adds a pack of a backup as it was, with what was chosen for it, in place of any of its name.
 * @returns entries that were left out, and why
 * @throws where none of it could be added
 */
export async function addPackOfBackup(pack: PackInBackup, send: Send): Promise<readonly LeftOut[]> {
  const head = packHead({ head: { ...pack }, items: pack.entries });
  const { entries, refused } = checkPackEntries(pack.entries, rulesOfPack(head));
  const choices = { answersOnly: head.answersOnly, on: pack.on !== false };
  await sendPack({ ...packToAdd(head, entries), choices }, send);
  return refused.map(({ name, problem }) => ({ name, reason: problem }));
}
