import type { PackRow } from './options-view.ts';
import { PackRemoval } from './pack-removal.tsx';
import { termsInWords } from './terms-in-words.ts';

interface PackListProps {
  readonly packs: readonly PackRow[];
  /** The row may be gone soon, and with it the focus. */
  readonly onRemove: (pack: PackRow) => void;
}

export function PackList({ packs, onRemove }: PackListProps) {
  if (packs.length === 0) return null;
  return (
    <ul class="lines" aria-label="Your packs">
      {packs.map((pack) => (
        <li key={pack.name} class="row">
          <div>
            <b>{pack.name}</b>
            <em>{termsInWords(pack.count)}</em>
          </div>
          <em class="st">{pack.problem}</em>
          <PackRemoval pack={pack} onRemove={() => onRemove(pack)} />
        </li>
      ))}
    </ul>
  );
}
