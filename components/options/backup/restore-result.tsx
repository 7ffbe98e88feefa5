import type { PartOutcome } from '../../../contract/backup.ts';
import type { RestoreFate } from './backup-view.ts';
import { LeftOutList } from './file-faults.tsx';
import { partNames } from './part-names.ts';

/** What became of a restore, part by part. */
export function RestoreResult({ fate }: { fate: RestoreFate | null }) {
  const outcomes = fate?.kind === 'done' ? fate.outcomes : [];
  const failed = outcomes.filter(({ problem }) => problem !== null);
  return (
    <>
      <div role="status">
        {fate?.kind === 'done' && (
          <p class="hint">{failed.length === 0 ? 'Done: everything is restored.' : 'Restored, but for some of it.'}</p>
        )}
      </div>
      {fate?.kind === 'failed' && (
        <p class="hint err" role="alert">
          {fate.problem}
        </p>
      )}
      {failed.length > 0 && (
        <ul class="lines" role="alert" aria-label="Not restored">
          {failed.map((outcome) => (
            <li key={nameOf(outcome)} class="row">
              <div>
                <b>{nameOf(outcome)}</b>
                <em class="warn">Not restored, and as it was before. {outcome.problem}</em>
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
  return name === null ? partNames[part] : `${partNames[part]}: ${name}`;
}
