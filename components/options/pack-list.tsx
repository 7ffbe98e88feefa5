import { useState } from 'preact/hooks';
import type { PackRow } from './options-view.ts';

interface PackListProps {
  readonly packs: readonly PackRow[];
  readonly onRemove: (name: string) => void;
}

/** Stands in for the packs where they cannot be listed; no pack has an empty name. `problem`: a sentence. */
export function packsUnlisted(problem: string): readonly PackRow[] {
  return [{ name: '', count: 0, problem }];
}

/** Why the packs cannot be listed, or the packs, each with a way to remove it that asks first: a hundred thousand terms are not added again by a click. */
export function PackList({ packs, onRemove }: PackListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  if (packs.length === 0) return null;
  const unlisted = packs.find(({ name }) => name === '');
  if (unlisted !== undefined) {
    return (
      <p class="hint err" role="alert">
        {unlisted.problem}
      </p>
    );
  }
  const remove = (name: string) => {
    setAsked(null);
    onRemove(name);
  };
  return (
    <ul class="lines" aria-label="Your packs">
      {packs.map(({ name, count, problem }) => (
        <li key={name} class="row">
          <div>
            <b>{name}</b>
            <em>{termsInWords(count)}</em>
          </div>
          <em class="st">{problem}</em>
          {asked === name ? (
            <>
              <button type="button" class="link" onClick={() => remove(name)}>
                <span>Remove {termsInWords(count)}</span>
              </button>
              <button type="button" class="link" onClick={() => setAsked(null)}>
                <span>Keep</span>
              </button>
            </>
          ) : (
            <button type="button" class="link" aria-label={`Remove ${name}`} onClick={() => setAsked(name)}>
              <span>Remove</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function termsInWords(count: number): string {
  return count === 1 ? '1 term' : `${count.toLocaleString('en')} terms`;
}
