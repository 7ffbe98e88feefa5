import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import { packSlice } from '../backup/pack-slice.ts';
import { restoreRows } from '../backup/restore-rows.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { MetStorage } from '../met/met-storage.ts';
import type { PackStorage } from '../packs/pack-storage.ts';
import { sayNotStored } from '../say-not-stored.ts';
import type { InTurn } from '../turns.ts';
import type { WordStorage } from '../words/word-storage.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface BackupPorts {
  readonly storage: { readonly words: WordStorage; readonly met: MetStorage };
  readonly packs: Pick<PackStorage, 'list' | 'chunks'>;
  /** With whoever else changes words and notes. */
  readonly inTurn: InTurn;
  /** Words, notes or met words are others now. */
  changed(): void;
}

type BackupMessages = Pick<ToBackground, 'read-pack' | 'fill-restore' | 'close-restore'>;

/**
 * Reads packs for a backup, and restores rows. Those of a part are collected first, for a message has its limits, and stored
 * in one transaction: where the background ends in between, none of them is.
 */
export function backupHandlers(ports: BackupPorts): Handlers<BackupMessages, MessageSender> {
  let collected: { readonly draft: string; readonly rows: unknown[] } | null = null;
  return {
    'read-pack': (request) => packSlice(request, ports.packs),
    'fill-restore'({ draft, rows }) {
      if (collected?.draft !== draft) collected = { draft, rows: [] };
      collected.rows.push(...rows);
      return true;
    },
    async 'close-restore'({ draft, count, part, spared, mode }) {
      const rows = collected?.draft === draft ? collected.rows : [];
      collected = null;
      if (rows.length !== count) throw new ToldError(message('problems.backup.interrupted'));
      await ports.inTurn(() => restoreRows({ part, rows, spared, mode }, ports.storage)).catch(sayNotStored('backup'));
      ports.changed();
      return true;
    },
  };
}
