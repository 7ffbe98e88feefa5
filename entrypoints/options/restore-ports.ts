import browser from 'webextension-polyfill';
import { addPackOfBackup } from '../../extension/backup/add-pack.ts';
import type { RestorePorts } from '../../extension/backup/restore-ports.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { indexedBefore } from '../../extension/browser/indexed-before.ts';
import { ownSettings } from '../../extension/browser/own-settings.ts';
import { backupSource } from './backup-source.ts';

/** Rows in one message. */
const rowsAtOnce = 1000;

/** Restores into what is really here; rows and packs through the background. */
export const restorePorts: RestorePorts = {
  source: backupSource,
  changeSettings: ownSettings.change,
  async putRows(part, { items, spared }, mode) {
    const [draft, rows] = [crypto.randomUUID(), [...items.values()]];
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await toBackground({ type: 'fill-restore', draft, rows: rows.slice(at, at + rowsAtOnce) });
    }
    await toBackground({ type: 'close-restore', draft, count: rows.length, part, spared: [...spared], mode });
  },
  addPack: (pack) => addPackOfBackup(pack, toBackground),
  arrangePacks: (names) => toBackground({ type: 'arrange-packs', names }),
  removePack: (name) => toBackground({ type: 'remove-pack', name }),
  before: indexedBefore(),
  now: () => new Date().toISOString(),
  version: browser.runtime.getManifest().version,
};
