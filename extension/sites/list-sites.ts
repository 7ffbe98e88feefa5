import type { Settings } from '../settings/settings.ts';
import { everyHost } from './host.ts';
import type { NewsSite, NewsSites } from './news-sites.ts';
import { hostOfSite, isPart } from './site.ts';
import { wishFor } from './site-rules.ts';

/** A site as the options show it. */
interface ListedSite {
  readonly pattern: string;
  readonly name: string;
  /** Whether it is but a part of a host. */
  readonly isPart: boolean;
  readonly on: boolean;
  readonly status: 'allowed' | 'not-granted' | 'off' | 'no-site';
}

export interface SitesList {
  readonly otherSites: Settings['otherSites'];
  /** Sites with a rule of the reader's own, by name. */
  readonly rows: readonly ListedSite[];
  /** The bundled list by country, both by name. */
  readonly countries: readonly { readonly name: string; readonly sites: readonly ListedSite[] }[];
  /** Hosts that are wanted and that the browser does not allow; `everyHost` alone where all are. */
  readonly notGranted: readonly string[];
  /** Of the bundled list, by name: what came with an update since the reader looked. Only where all of the list is wanted. */
  readonly news: readonly ListedSite[];
}

export interface SitesKnown {
  readonly news: NewsSites;
  /** Hosts that the browser allows, of those that `hostsToAsk` names. */
  readonly granted: ReadonlySet<string>;
  /** In which countries are named, and so by whose alphabet they are listed (BCP 47). */
  readonly language: string;
  /** From an ISO 3166-1 alpha-2 code. */
  countryName(code: string): string;
  /** Whether a host is an ending that many sites share ("gov.uk"). */
  isSharedEnding(host: string): boolean;
}

export function listSites(settings: Settings, known: SitesKnown): SitesList {
  const { news, granted } = known;
  const bundled = new Map(news.all.map((site) => [site.domain, site]));
  const row = (site: string): ListedSite => {
    const host = hostOfSite(site);
    const { on } = wishFor(site, settings, news);
    const status = known.isSharedEnding(host) ? 'no-site' : !on ? 'off' : granted.has(host) ? 'allowed' : 'not-granted';
    return { pattern: site, name: bundled.get(host)?.name ?? host, isPart: isPart(site), on, status };
  };
  const rows = Object.keys(settings.sites).map(row).sort(byName);
  const listed = news.all.map(({ domain }) => row(domain));
  const rowOf = new Map(listed.map((one) => [one.pattern, one]));
  const missing = [...rows, ...listed].filter(({ status }) => status === 'not-granted');
  const since = settings.sitesSeen;
  const recent = new Set(news.all.filter(({ added = '' }) => since !== null && added > since).map((one) => one.domain));
  return {
    otherSites: settings.otherSites,
    rows,
    countries: [...byCountry(news.all, known.countryName)]
      .map(([name, sites]) => ({ name, sites: sites.flatMap(({ domain }) => rowOf.get(domain) ?? []).sort(byName) }))
      .sort((a, b) => a.name.localeCompare(b.name, known.language)),
    notGranted:
      settings.otherSites === 'everywhere' && !granted.has(everyHost)
        ? [everyHost]
        : [...new Set(missing.map(({ pattern }) => hostOfSite(pattern)))].sort(),
    news:
      settings.otherSites === 'news-on'
        ? listed.filter(({ pattern }) => recent.has(pattern) && settings.sites[pattern] === undefined).sort(byName)
        : [],
  };
}

/** Every host of which the options say whether the browser allows it. */
export function hostsToAsk({ sites }: Settings, news: NewsSites): readonly string[] {
  return [...new Set([everyHost, ...Object.keys(sites).map(hostOfSite), ...news.domains])];
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
