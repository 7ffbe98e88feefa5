import { Switch } from '../../switch.tsx';
import type { PackRow } from '../section/options-view.ts';
import { termsInWords } from '../section/terms-in-words.ts';
import { PackRemoval } from './pack-removal.tsx';

interface PackListProps {
  readonly packs: readonly PackRow[];
  readonly onSet: (pack: PackRow, answersOnly: boolean) => void;
  /** The row may be gone soon, and with it the focus. */
  readonly onRemove: (pack: PackRow) => void;
}

export function PackList({ packs, onSet, onRemove }: PackListProps) {
  if (packs.length === 0) return null;
  return (
    <ul class="lines" aria-label="Your packs">
      {packs.map((pack) => (
        <li key={pack.name} class="row">
          <div>
            <b>{pack.name}</b>
            <em>
              {termsInWords(pack.count)}
              {pack.answersOnly && ', explained where you ask, never marked'}
            </em>
          </div>
          <em class="st">{pack.problem ?? 'Answers only'}</em>
          {pack.problem === null && (
            <Switch
              on={pack.answersOnly}
              label={`${pack.name}: answers only`}
              onChange={(answersOnly) => onSet(pack, answersOnly)}
            />
          )}
          <PackRemoval pack={pack} onRemove={() => onRemove(pack)} />
        </li>
      ))}
    </ul>
  );
}
