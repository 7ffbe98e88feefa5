import { useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../../contract/backup.ts';
import { t } from '../../../i18n/translate.ts';
import { FileDrop } from '../section/file-drop.tsx';
import { OptionSection } from '../section/option-section.tsx';
import type { BackupActions, BackupView, OpenedFile, RestoreFate } from './backup-view.ts';
import { PutBack } from './put-back.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { RestoreResult } from './restore-result.tsx';
import { SaveBackup } from './save-backup.tsx';
import { SyncOptions } from './sync-options.tsx';

interface BackupProps {
  readonly view: BackupView;
  readonly actions: BackupActions;
}

/** Everything in one file, and back; and the same on all machines. */
export function Backup({ view, actions }: BackupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => heading.current?.focus();
  const { opened, fate, busy, open, restore, putBack, close } = useRestoring(actions, leave);
  return (
    <OptionSection id="backup" title={t('options.backup.title')} lede={t('options.backup.lede')} heading={heading}>
      <SaveBackup backUp={actions.backUp} />
      <FileDrop
        label={t('options.backup.restore')}
        files={t('options.backup.file')}
        hint={t('options.backup.drop')}
        accept=".json,application/json"
        disabled={busy !== null}
        onFiles={([file]) => open(file)}
      />
      <div role="status">{busy !== null && <p class="hint">{busy}</p>}</div>
      {opened?.kind === 'failed' && (
        <p class="hint err" role="alert">
          {opened.problem} {t('options.backup.unchanged')}
        </p>
      )}
      {opened?.kind === 'read' && <RestorePreview file={opened} onRestore={restore} onCancel={close} />}
      <RestoreResult fate={fate} />
      {view.before !== null && busy === null && opened === null && (
        <PutBack before={view.before} onPutBack={putBack} onLeave={leave} />
      )}
      <SyncOptions sync={view.sync} act={actions.sync} />
    </OptionSection>
  );
}

/** A file that is opened and restored, and what came of it. @param leave puts the focus where it can stay */
function useRestoring(actions: BackupActions, leave: () => void) {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [fate, setFate] = useState<RestoreFate | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const during = async <Value,>(what: string, work: () => Promise<Value>): Promise<Value> => {
    setBusy(what);
    const value = await work();
    setBusy(null);
    return value;
  };
  const open = async (file: File) => {
    setFate(null);
    setOpened(null);
    setOpened(await during(t('options.backup.reading'), () => actions.open(file)));
  };
  const finish = async (what: string, work: () => Promise<RestoreFate>) => {
    // At once: what has the focus now goes away.
    leave();
    setOpened(null);
    setFate(await during(what, work));
  };
  return {
    opened,
    fate,
    /** What is being done, in words; null: nothing. */
    busy,
    open: (file: File) => void open(file),
    restore: (mode: RestoreMode) => void finish(t('options.backup.restoring'), () => actions.restore(mode)),
    putBack: () => void finish(t('options.backup.puttingBack'), actions.putBack),
    close() {
      leave();
      setOpened(null);
    },
  };
}
