import type { Settings } from '../settings/settings.ts';
import type { NewsSite, NewsSites } from './news-sites.ts';
import { wishFor } from './site-rules.ts';

/** A site as the options show it. */
interface ListedSite {
  readonly pattern: string;
  readonly name: string;
  readonly on: boolean;
  readonly status: 'allowed' | 'own' | 'not-granted' | 'withdrawn' | 'listed';
}

export interface SitesList {
  readonly otherSites: Settings['otherSites'];
  /** Sites with a rule of the reader's own, by name. */
  readonly rows: readonly ListedSite[];
  /** The bundled list by country, both by name. */
  readonly countries: readonly { readonly name: string; readonly sites: readonly ListedSite[] }[];
}

/**
 * @param granted the hosts that the browser allows, of those that have a rule or are in the bundled list
 * @param countryName from an ISO 3166-1 alpha-2 code
 */
export function listSites(
  settings: Settings,
  news: NewsSites,
  granted: ReadonlySet<string>,
  countryName: (code: string) => string,
): SitesList {
  const bundled = new Map(news.all.map((site) => [site.domain, site]));
  const row = (host: string): ListedSite => {
    const { on, rule } = wishFor(host, settings, news);
    const status = statusOf(on, rule !== null, granted.has(host), bundled.has(host));
    return { pattern: host, name: bundled.get(host)?.name ?? host, on, status };
  };
  return {
    otherSites: settings.otherSites,
    rows: Object.keys(settings.sites).map(row).sort(byName),
    countries: [...byCountry(news.all, countryName)]
      .map(([name, sites]) => ({ name, sites: sites.map(({ domain }) => row(domain)).sort(byName) }))
      .sort(byName),
  };
}

function statusOf(on: boolean, ruled: boolean, granted: boolean, bundled: boolean): ListedSite['status'] {
  if (on && !granted) return 'not-granted';
  if (on) return bundled ? 'allowed' : 'own';
  return ruled && !bundled ? 'own' : 'listed';
}

function byCountry(sites: readonly NewsSite[], countryName: (code: string) => string): Map<string, NewsSite[]> {
  const countries = new Map<string, NewsSite[]>();
  for (const site of sites) {
    const name = countryName(site.country);
    countries.set(name, [...(countries.get(name) ?? []), site]);
  }
  return countries;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
