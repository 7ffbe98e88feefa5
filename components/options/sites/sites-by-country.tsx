import { useState } from 'preact/hooks';
import { interfaceLanguage, plural, t } from '../../../i18n/translate.ts';
import { FoldIcon } from '../../icon.tsx';
import type { SitesView } from '../section/options-view.ts';
import { type SiteActions, SiteList } from './site-list.tsx';

interface SitesByCountryProps {
  readonly countries: SitesView['countries'];
  readonly listed: number;
  readonly actions: SiteActions;
}

/** The bundled list; its rows exist only once unfolded, for there are hundreds. */
export function SitesByCountry({ countries, listed, actions }: SitesByCountryProps) {
  const [open, setOpen] = useState(false);
  if (listed === 0) return null;
  return (
    <div>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{open ? t('options.sites.fold') : plural('options.sites.all', listed)}</span>
      </button>
      {open && countries.map((country) => <Country key={country.name} country={country} actions={actions} />)}
    </div>
  );
}

function Country({ country, actions }: { country: SitesView['countries'][number]; actions: SiteActions }) {
  const [open, setOpen] = useState(false);
  const on = country.sites.filter((site) => site.on).length;
  const sites = country.sites.length;
  return (
    <details class="country" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FoldIcon />
        <b>{country.name}</b>
        <em>{on === 0 ? sites.toLocaleString(interfaceLanguage()) : t('options.sites.someOn', { on, sites })}</em>
      </summary>
      {open && <SiteList label={country.name} rows={country.sites} actions={actions} />}
    </details>
  );
}
