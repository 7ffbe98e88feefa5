import type { RestoreMode } from '../../../contract/backup.ts';
import { readBackup } from '../../../extension/backup/read-backup.ts';
import { planRestore, restore } from '../../../extension/backup/restore.ts';
import { metWord } from '../met/met-in-memory.ts';
import { noteOn, ownWord, type readerInMemory, since } from './backup-in-memory.ts';

export const [older, newer] = ['2026-02-01', '2026-04-01'];
export const on = (date: string) => ({ on: true, since: date });
export const off = (date: string) => ({ on: false, since: date });

export type Reader = ReturnType<typeof readerInMemory>;
export const restoreInto = async (reader: Reader, text: string, mode: RestoreMode) =>
  restore(readBackup(text), mode, reader.ports);
export const planFor = async (reader: Reader, text: string, mode: RestoreMode) =>
  (await planRestore(readBackup(text), reader.ports.source))[mode];

export const full = {
  settings: { level: 3, badge: true, sites: { 'a.example': on(since) }, known: { quorum: { since } } },
  words: [ownWord('orchard')],
  notes: [noteOn('quorum', 'Ask Mum')],
  met: [metWord('levy', '2026-03-01')],
  packs: { Seas: [{ term: 'trawler', definition: 'A boat.' }] },
} as const;

export const packsOf = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, [{ term: name, definition: 'A thing.' }]]));

export const all = (reader: Reader) => reader.backUp();
