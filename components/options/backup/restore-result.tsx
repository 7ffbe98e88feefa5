import type { PartOutcome } from '../../../contract/backup.ts';
import { t, tell } from '../../../i18n/translate.ts';
import type { RestoreFate } from './backup-view.ts';
import { LeftOutList } from './file-faults.tsx';
import { partName } from './part-names.ts';

/** What became of a restore, part by part. */
export function RestoreResult({ fate }: { fate: RestoreFate | null }) {
  const outcomes = fate?.kind === 'done' ? fate.outcomes : [];
  const failed = outcomes.filter(({ problem }) => problem !== null);
  return (
    <>
      <div role="status">
        {fate?.kind === 'done' && (
          <p class="hint">{t(failed.length === 0 ? 'options.backup.result.done' : 'options.backup.result.partly')}</p>
        )}
      </div>
      {fate?.kind === 'failed' && (
        <p class="hint err" role="alert">
          {fate.problem}
        </p>
      )}
      {failed.length > 0 && (
        <ul class="lines" role="alert" aria-label={t('options.backup.result.notRestored')}>
          {failed.map((outcome) => (
            <li key={nameOf(outcome)} class="row">
              <div>
                <b>{nameOf(outcome)}</b>
                <em class="warn">
                  {t('options.backup.result.asBefore')} {outcome.problem && tell(outcome.problem)}
                </em>
              </div>
            </li>
          ))}
        </ul>
      )}
      {outcomes.map((outcome) => (
        <LeftOutList
          key={nameOf(outcome)}
          name={nameOf(outcome)}
          leftOut={outcome.leftOut}
          count={outcome.leftOut.length}
        />
      ))}
    </>
  );
}

function nameOf({ part, name }: PartOutcome): string {
  return name === null ? partName(part) : t('options.backup.partOf', { part: partName(part), name });
}
