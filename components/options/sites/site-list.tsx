import { useId } from 'preact/hooks';
import { CrossIcon } from '../../icon.tsx';
import { Switch } from '../../switch.tsx';
import type { OptionsActions, SiteRow, SiteStatus } from '../section/options-view.ts';

const statusTexts: Readonly<Record<SiteStatus, string>> = {
  allowed: 'Allowed',
  'not-granted': 'The browser has not allowed it yet',
  off: '',
  'no-site': 'An ending that many sites share, and no site',
};

interface SiteListProps {
  /** What the list is called; shown above it where it is `titled`. */
  readonly label: string;
  readonly titled?: boolean;
  readonly rows: readonly SiteRow[];
  /** Whether its sites can be taken off it. */
  readonly removable?: boolean;
  readonly actions: SiteActions;
}

export type SiteActions = Pick<OptionsActions, 'setSite' | 'allow' | 'removeSite'>;

/** Sites with their switch. Nothing without rows. */
export function SiteList({ label, titled = false, rows, removable = false, actions }: SiteListProps) {
  const title = useId();
  if (rows.length === 0) return null;
  return (
    <div>
      {titled && <h3 id={title}>{label}</h3>}
      <ul class="lines" {...(titled ? { 'aria-labelledby': title } : { 'aria-label': label })}>
        {rows.map((row) => (
          <Site key={row.pattern} row={row} removable={removable} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

interface SiteProps {
  readonly row: SiteRow;
  readonly removable: boolean;
  readonly actions: SiteActions;
}

function Site({ row: { pattern, name, isPart, on, status }, removable, actions }: SiteProps) {
  const full = isPart ? pattern : name;
  return (
    <li class="row">
      <div>
        <b>{name}</b>
        {name !== pattern && <em>{isPart ? `only ${pattern}` : pattern}</em>}
      </div>
      <em class="st">{statusTexts[status]}</em>
      {status === 'not-granted' && (
        <button type="button" class="link" aria-label={`Allow ${full}`} onClick={() => actions.allow([pattern])}>
          <span>Allow</span>
        </button>
      )}
      {status !== 'no-site' && (
        <Switch on={on} label={`Explain on ${full}`} onChange={(next) => actions.setSite(pattern, next)} />
      )}
      {removable && (
        <button
          type="button"
          class="icon-btn"
          aria-label={`Remove ${full}`}
          onClick={() => actions.removeSite(pattern)}
        >
          <CrossIcon />
        </button>
      )}
    </li>
  );
}
