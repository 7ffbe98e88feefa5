import type { PackOutcome } from './options-view.ts';
import { termsInWords } from './pack-list.tsx';

/** Entries left out that are named; the rest are counted. */
const mostNamed = 20;

/** What became of the file that was chosen last. */
export function PackResult({ outcome }: { outcome: PackOutcome }) {
  if (outcome.kind === 'failed') {
    return (
      <p class="hint err" role="alert">
        {outcome.problem}
      </p>
    );
  }
  const { name, count, refused } = outcome;
  const more = refused.length - mostNamed;
  return (
    <div role="status">
      <p class="hint">
        “{name}” was added: {termsInWords(count)}.
        {refused.length > 0 && ` Left out: ${refused.length.toLocaleString('en')}.`}
      </p>
      {refused.length > 0 && (
        <ul class="lines" aria-label="Left out">
          {refused.slice(0, mostNamed).map((entry) => (
            <li key={`${entry.name} ${entry.problem}`} class="row">
              <div>
                <b>{entry.name}</b>
                <em>{entry.problem}</em>
              </div>
            </li>
          ))}
          {more > 0 && <li class="row">and {more.toLocaleString('en')} more</li>}
        </ul>
      )}
    </div>
  );
}
