import type { LeftOut, PartFaults, RestoreMode } from '../../../contract/backup.ts';
import { plural, t, tell } from '../../../i18n/translate.ts';
import { FoldIcon } from '../../icon.tsx';
import { partName } from './part-names.ts';

/** What of a file cannot be restored, folded: it may be long. */
export function FileFaults({ faults, mode }: { faults: readonly PartFaults[]; mode: RestoreMode }) {
  if (faults.length === 0) return null;
  const count = faults.reduce((sum, { leftOutCount }) => sum + leftOutCount, 0);
  return (
    <div>
      <p class="warn">
        {count > 0 && plural('options.backup.faults.items', count)}
        {mode === 'replace' && count > 0 && ` ${t('options.backup.faults.stays')}`}
      </p>
      {faults.map(({ part, refused, leftOut, leftOutCount }) =>
        refused === null ? (
          <LeftOutList key={part} name={partName(part)} leftOut={leftOut} count={leftOutCount} />
        ) : (
          <p key={part} class="warn">
            {t('options.backup.faults.part', { part: partName(part), reason: tell(refused) })}
          </p>
        ),
      )}
    </div>
  );
}

interface LeftOutListProps {
  readonly name: string;
  readonly leftOut: readonly LeftOut[];
  readonly count: number;
}

/** Items that were left out, each with a reason. */
export function LeftOutList({ name, leftOut, count }: LeftOutListProps) {
  if (count === 0) return null;
  return (
    <details class="country">
      <summary>
        <FoldIcon />
        <b>{name}</b>
        <em>{plural('options.backup.faults.leftOut', count)}</em>
      </summary>
      <ul class="lines" aria-label={t('options.backup.faults.list', { name })}>
        {leftOut.map((one, at) => (
          <li key={`${at} ${tell(one.name)}`} class="row">
            <div>
              <b dir="auto">{tell(one.name)}</b>
              <em>{tell(one.reason)}</em>
            </div>
          </li>
        ))}
        {count > leftOut.length && <li class="row">{plural('shared.andMore', count - leftOut.length)}</li>}
      </ul>
    </details>
  );
}
