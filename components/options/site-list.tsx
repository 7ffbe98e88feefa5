import { CrossIcon } from '../icon.tsx';
import { Switch } from '../switch.tsx';
import type { SiteRow, SiteStatus } from './options-view.ts';

const statusTexts: Readonly<Record<SiteStatus, string>> = {
  allowed: 'Allowed',
  own: 'Your own rule',
  'not-granted': 'The browser has not allowed it yet',
  withdrawn: 'The browser took the permission back',
  listed: '',
};

interface SiteListProps {
  readonly label: string;
  readonly rows: readonly SiteRow[];
  readonly onSet: (pattern: string, on: boolean) => void;
  readonly onRemove?: (pattern: string) => void;
}

/** Sites with their switch. Nothing without rows. */
export function SiteList({ label, rows, onSet, onRemove }: SiteListProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="lines" aria-label={label}>
      {rows.map(({ pattern, name, on, status }) => (
        <li key={pattern} class="row">
          <div>
            <b>{name}</b>
            {name !== pattern && <em>{pattern}</em>}
          </div>
          <em class="st">{statusTexts[status]}</em>
          <Switch on={on} label={`Explain on ${name}`} onChange={(next) => onSet(pattern, next)} />
          {onRemove !== undefined && (
            <button type="button" class="icon-btn" aria-label={`Remove ${name}`} onClick={() => onRemove(pattern)}>
              <CrossIcon />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
