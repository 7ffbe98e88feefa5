import { useId } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import { CrossIcon } from '../../icon.tsx';
import { Switch } from '../../switch.tsx';
import type { OptionsActions, SiteRow, SiteStatus } from '../section/options-view.ts';

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
        {name !== pattern && <em>{isPart ? t('options.sites.onlyPart', { site: pattern }) : pattern}</em>}
      </div>
      <em class="st">{statusInWords(status)}</em>
      {status === 'not-granted' && (
        <button
          type="button"
          class="link"
          aria-label={t('options.sites.allowSite', { site: full })}
          onClick={() => actions.allow([pattern])}
        >
          <span>{t('options.sites.allow')}</span>
        </button>
      )}
      {status !== 'no-site' && (
        <Switch
          on={on}
          label={t('options.sites.explainOn', { site: full })}
          onChange={(next) => actions.setSite(pattern, next)}
        />
      )}
      {removable && (
        <button
          type="button"
          class="icon-btn"
          aria-label={t('options.sites.removeSite', { site: full })}
          onClick={() => actions.removeSite(pattern)}
        >
          <CrossIcon />
        </button>
      )}
    </li>
  );
}

function statusInWords(status: SiteStatus): string {
  switch (status) {
    case 'allowed':
      return t('options.sites.allowed');
    case 'not-granted':
      return t('options.sites.notGranted');
    case 'no-site':
      return t('options.sites.noSite');
    case 'off':
      return '';
  }
}
