import { plural, t } from '../../../i18n/translate.ts';
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
    { value: 'off', label: t('options.sites.ruleOff'), note: t('options.sites.ruleOffNote') },
    {
      value: 'news-on',
      label: t('options.sites.ruleList'),
      note: plural('options.sites.ruleListNote', listed),
    },
    {
      value: 'everywhere',
      label: t('options.sites.ruleEverywhere'),
      note: t('options.sites.ruleEverywhereNote'),
    },
  ] as const;
  return (
    <OptionSection id="sites" title={t('options.section.sites')} lede={t('options.sites.lede')}>
      <RadioGroup
        legend={t('options.sites.rule')}
        name="other-sites"
        look="rows"
        choices={rules}
        value={sites.otherSites}
        onChange={actions.setOtherSites}
      />
      {notGranted.length > 0 && (
        <div class="offer">
          <p class="warn">{notAllowed(notGranted)}</p>
          <button type="button" class="btn" onClick={() => actions.allow(notGranted)}>
            <span>{plural('options.sites.allowThem', notGranted.length)}</span>
          </button>
        </div>
      )}
      <NewSites news={sites.news} take={actions.takeNews} />
      <AddSite sites={sites} actions={actions} />
      <SitesByCountry countries={sites.countries} listed={listed} actions={actions} />
    </OptionSection>
  );
}

function notAllowed(hosts: readonly string[]): string {
  const [site = '', ...others] = hosts;
  if (others.length > 0) return plural('options.sites.someNotAllowed', hosts.length);
  return site === '*' ? t('options.sites.allNotAllowed') : t('options.sites.notAllowed', { site });
}
