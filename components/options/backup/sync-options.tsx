import { useState } from 'preact/hooks';
import type { SyncAct, SyncLeft, SyncState } from '../../../contract/sync.ts';
import { plural, t, tell } from '../../../i18n/translate.ts';
import { Switch } from '../../switch.tsx';
import { momentInWords } from './moment-in-words.ts';

interface SyncOptionsProps {
  /** Null: it is being asked. */
  readonly sync: SyncState | null;
  readonly act: (act: SyncAct) => Promise<string | null>;
}

/** Whether the reader's other machines have the same. */
export function SyncOptions({ sync, act: ask }: SyncOptionsProps) {
  const [failed, setFailed] = useState<string | null>(null);
  const act = async (what: SyncAct) => setFailed(await ask(what));
  const on = sync?.on ?? false;
  return (
    <div class="ctl">
      <div class="row">
        <div>
          <b>{t('options.backup.sync.label')}</b>
          <em>{t('options.backup.sync.what')}</em>
        </div>
        <Switch
          on={on}
          label={t('options.backup.sync.label')}
          disabled={sync === null || !sync.supported}
          onChange={(next) => void act(next ? 'on' : 'off')}
        />
      </div>
      {sync !== null && !sync.supported && <p class="hint">{t('options.backup.sync.none')}</p>}
      <div role="status">{sync !== null && on && <p class="hint">{standing(sync)}</p>}</div>
      {failed !== null && (
        <p class="hint err" role="alert">
          {failed}
        </p>
      )}
      {on && sync?.problem != null && (
        <p class="hint err" role="alert">
          {tell(sync.problem)} {t('options.backup.sync.nothingLost')}
        </p>
      )}
      {on && sync?.remote !== 'fine' && <Unread remote={sync?.remote ?? 'fine'} act={act} />}
      {sync?.supported && (
        <p class="take">
          {on && (
            <button type="button" class="link" onClick={() => void act('now')}>
              <span>{t('options.backup.sync.now')}</span>
            </button>
          )}
          <button type="button" class="link" onClick={() => void act('erase')}>
            <span>{t(on ? 'options.backup.sync.stop' : 'options.backup.sync.remove')}</span>
          </button>
        </p>
      )}
    </div>
  );
}

function standing({ last, left }: SyncState): string {
  const when =
    last === null ? t('options.backup.sync.never') : t('options.backup.sync.last', { when: momentInWords(last) });
  return `${when} ${t('options.backup.sync.rule')} ${leftInWords(left)}`.trim();
}

function leftInWords({ terms, notes }: SyncLeft): string {
  if (notes > 0 && terms > 0) {
    return t('options.backup.sync.leftBoth', {
      notes: plural('options.backup.sync.notes', notes),
      terms: plural('options.backup.sync.terms', terms),
    });
  }
  if (notes > 0) return plural('options.backup.sync.leftNotes', notes);
  return terms > 0 ? plural('options.backup.sync.leftTerms', terms) : '';
}

/** What is synced cannot be read, and so is left alone. */
function Unread({ remote, act }: { remote: SyncState['remote']; act: (act: SyncAct) => Promise<void> }) {
  if (remote === 'newer') {
    return (
      <p class="hint err" role="alert">
        {t('options.backup.sync.newer')}
      </p>
    );
  }
  return (
    <div class="offer">
      <p role="alert" class="warn">
        {t('options.backup.sync.damaged')}
      </p>
      <div class="act">
        <button type="button" class="btn" onClick={() => void act('replace')}>
          <span>{t('options.backup.sync.overwrite')}</span>
        </button>
      </div>
    </div>
  );
}
