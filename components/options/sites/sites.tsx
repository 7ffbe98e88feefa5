import { RadioGroup } from '../../radio-group.tsx';
import { OptionSection } from '../section/option-section.tsx';
import type { OptionsActions, SitesView } from '../section/options-view.ts';
import { AddSite } from './add-site.tsx';
import { NewSites } from './new-sites.tsx';
import { SitesByCountry } from './sites-by-country.tsx';

/** Where Newsgloss runs. */
export function Sites({ sites, actions }: { sites: SitesView; actions: OptionsActions }) {
  const { notGranted } = sites;
  const listed = sites.countries.reduce((total, country) => total + country.sites.length, 0);
  const rules = [
    { value: 'off', label: 'Only on the sites that I choose', note: 'Off everywhere else' },
    {
      value: 'news-on',
      label: 'On the news sites in the list',
      note: `${listed} sites; new ones are offered, never taken`,
    },
    {
      value: 'everywhere',
      label: 'Everywhere I open an article',
      note: 'Each page is looked at, on this machine only, to see whether it is one',
    },
  ] as const;
  return (
    <OptionSection id="sites" title="Sites" lede="Newsgloss runs only where you and the browser both say so.">
      <RadioGroup
        legend="Where it runs"
        name="other-sites"
        look="rows"
        choices={rules}
        value={sites.otherSites}
        onChange={actions.setOtherSites}
      />
      {notGranted.length > 0 && (
        <div class="offer">
          <p class="warn">The browser has not allowed {inWords(notGranted)} yet.</p>
          <button type="button" class="btn" onClick={() => actions.allow(notGranted)}>
            <span>{notGranted.length === 1 ? 'Allow it' : 'Allow them'}</span>
          </button>
        </div>
      )}
      <NewSites news={sites.news} take={actions.takeNews} />
      <AddSite sites={sites} actions={actions} />
      <SitesByCountry countries={sites.countries} listed={listed} actions={actions} />
    </OptionSection>
  );
}

function inWords(hosts: readonly string[]): string {
  if (hosts.length > 1) return `${hosts.length} of these sites`;
  return hosts[0] === '*' ? 'all sites' : (hosts[0] ?? '');
}
