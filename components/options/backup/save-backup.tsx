import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import type { BackupActions } from './backup-view.ts';
import { partName } from './part-names.ts';

/** What a backup holds, and the button that makes one. */
export function SaveBackup({ backUp }: Pick<BackupActions, 'backUp'>) {
  const [met, setMet] = useState(true);
  const [packs, setPacks] = useState(true);
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setMaking(true);
    setProblem(await backUp({ met, packs }));
    setMaking(false);
  };
  return (
    <>
      <fieldset>
        <legend>{t('options.backup.contents')}</legend>
        <p>{t('options.backup.always')}</p>
        <label class="choice also">
          <input type="checkbox" checked={met} onChange={() => setMet(!met)} />
          <span>
            <b>{partName('met')}</b>
            <em>{t('options.backup.met')}</em>
          </span>
        </label>
        <label class="choice also">
          <input type="checkbox" checked={packs} onChange={() => setPacks(!packs)} />
          <span>
            <b>{partName('packs')}</b>
            <em>{t('options.backup.packs')}</em>
          </span>
        </label>
      </fieldset>
      <p>
        <button type="button" class="btn" disabled={making} onClick={() => void save()}>
          <span>{t(making ? 'options.backup.writing' : 'options.backup.save')}</span>
        </button>
      </p>
      {problem !== null && (
        <p class="hint err" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
