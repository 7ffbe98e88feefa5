import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type {
  BackupActions,
  BackupView,
  OpenedFile,
  RestoreFate,
} from '../../components/options/backup/backup-view.ts';
import type { PartOutcome } from '../../contract/backup.ts';
import type { Restorable } from '../../extension/backup/backup-content.ts';
import { readBackup } from '../../extension/backup/read-backup.ts';
import { planRestore, putBack, restore } from '../../extension/backup/restore.ts';
import { type BackupChoice, backupName, writeBackup } from '../../extension/backup/write-backup.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { dayOf } from '../../extension/met/days.ts';
import { listed } from '../../i18n/listed.ts';
import { message } from '../../i18n/message.ts';
import { reasonOf, ToldError } from '../../i18n/told-error.ts';
import { t, tell } from '../../i18n/translate.ts';
import { backupSource } from './backup-source.ts';
import { restorePorts } from './restore-ports.ts';
import { saveFile } from './save-file.ts';

/** In megabytes: more could not be held in memory. */
const mostOfFile = 300;

/** Backups and syncing, tied to storage. @param changed what is here may be other than what is shown */
export function useBackup(changed: () => void): { readonly view: BackupView; readonly actions: BackupActions } {
  const [view, setView] = useState<BackupView>({ before: null, sync: null });
  const opened = useRef<Restorable | null>(null);
  const load = useCallback(async () => {
    const [before, sync] = await Promise.all([
      restorePorts.before.told().catch(() => null),
      toBackground({ type: 'sync', act: 'tell' }).catch(() => null),
    ]);
    setView({ before, sync });
  }, []);
  useEffect(() => {
    void load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [load]);
  const actions = useMemo<BackupActions>(() => {
    const fateOf = (work: () => Promise<readonly PartOutcome[]>): Promise<RestoreFate> =>
      work()
        .then(
          (outcomes): RestoreFate => ({ kind: 'done', outcomes }),
          (error: unknown): RestoreFate => ({ kind: 'failed', problem: tell(reasonOf(error)) }),
        )
        .finally(() => {
          changed();
          void load();
        });
    return {
      backUp,
      async open(file) {
        opened.current = null;
        const { answer, restorable } = await openFile(file);
        opened.current = restorable;
        return answer;
      },
      restore: (mode) =>
        fateOf(async () => (opened.current === null ? [] : restore(opened.current, mode, restorePorts))),
      putBack: () => fateOf(async () => (await putBack(restorePorts)) ?? []),
      sync: (act) =>
        toBackground({ type: 'sync', act })
          .then(
            () => null,
            (error: unknown) => `${t('options.backup.sync.failed')} ${tell(reasonOf(error))}`,
          )
          .finally(load),
    };
  }, [changed, load]);
  return { view, actions };
}

async function backUp(choice: BackupChoice): Promise<string | null> {
  const missed: string[] = [];
  const head = {
    made: new Date().toISOString(),
    by: browser.runtime.getManifest().version,
    missed: (pack: string) => missed.push(pack),
  };
  try {
    const slices: string[] = [];
    for await (const slice of writeBackup(backupSource, choice, head)) slices.push(slice);
    saveFile(backupName(dayOf(new Date())), slices, 'application/json');
  } catch (error) {
    return `${t('options.backup.failed')} ${tell(reasonOf(error))}`;
  }
  if (missed.length === 0) return null;
  const packs = listed(missed.map((pack) => t('shared.quoted', { text: pack })));
  return t('options.backup.missed', { packs });
}

async function openFile(file: File): Promise<{ answer: OpenedFile; restorable: Restorable | null }> {
  try {
    if (file.size > mostOfFile * 1_000_000) {
      throw new ToldError(message('problems.backup.tooBig', { most: mostOfFile }));
    }
    const { summary, ...restorable } = readBackup(await file.text());
    const changes = await planRestore(restorable, backupSource);
    return { answer: { kind: 'read', name: file.name, summary, changes }, restorable };
  } catch (error) {
    return { answer: { kind: 'failed', problem: tell(reasonOf(error)) }, restorable: null };
  }
}
