import { RadioGroup } from '../radio-group.tsx';
import { AddSite } from './add-site.tsx';
import { OptionSection } from './option-section.tsx';
import type { OptionsActions, SitesView } from './options-view.ts';
import { SitesByCountry } from './sites-by-country.tsx';

/** Where Newsgloss runs. */
export function Sites({ sites, actions }: { sites: SitesView; actions: OptionsActions }) {
  const listed = sites.countries.reduce((total, country) => total + country.sites.length, 0);
  const rules = [
    { value: 'off', label: 'Only on these sites', note: 'Off everywhere else' },
    {
      value: 'news-on',
      label: 'On every news site in the list, except',
      note: `${listed} sites; new ones are offered, never taken`,
    },
  ] as const;
  return (
    <OptionSection id="sites" title="Sites" lede="Newsgloss runs only where you and the browser both say so.">
      <RadioGroup
        legend="Unless a site is listed below"
        name="other-sites"
        look="rows"
        choices={rules}
        value={sites.otherSites}
        onChange={actions.setOtherSites}
      />
      <AddSite sites={sites} actions={actions} />
      <SitesByCountry countries={sites.countries} listed={listed} setSite={actions.setSite} />
    </OptionSection>
  );
}
