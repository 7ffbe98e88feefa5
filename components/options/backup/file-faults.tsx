import type { LeftOut, PartFaults, RestoreMode } from '../../../contract/backup.ts';
import { FoldIcon } from '../../icon.tsx';
import { partNames } from './part-names.ts';

/** What of a file cannot be restored, folded: it may be long. */
export function FileFaults({ faults, mode }: { faults: readonly PartFaults[]; mode: RestoreMode }) {
  if (faults.length === 0) return null;
  const count = faults.reduce((sum, { leftOutCount }) => sum + leftOutCount, 0);
  return (
    <div>
      <p class="warn">
        {count > 0 && `${inNumbers(count)} of the file cannot be used and ${count === 1 ? 'is' : 'are'} left out.`}
        {mode === 'replace' && count > 0 && ' What is here in their place stays.'}
      </p>
      {faults.map(({ part, refused, leftOut, leftOutCount }) =>
        refused === null ? (
          <LeftOutList key={part} name={partNames[part]} leftOut={leftOut} count={leftOutCount} />
        ) : (
          <p key={part} class="warn">
            {partNames[part]}: {refused} It is left out, and what is here of it stays.
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
        <em>{count.toLocaleString('en-GB')} left out</em>
      </summary>
      <ul class="lines" aria-label={`${name}: left out`}>
        {leftOut.map((one, at) => (
          <li key={`${at} ${one.name}`} class="row">
            <div>
              <b dir="auto">{one.name}</b>
              <em>{one.reason}</em>
            </div>
          </li>
        ))}
        {count > leftOut.length && <li class="row">and {(count - leftOut.length).toLocaleString('en-GB')} more</li>}
      </ul>
    </details>
  );
}

function inNumbers(count: number): string {
  return count === 1 ? 'One item' : `${count.toLocaleString('en-GB')} items`;
}
