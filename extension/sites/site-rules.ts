import type { Settings, SiteRule } from '../settings/settings.ts';
import { everyHost } from './host.ts';
import type { NewsSites } from './news-sites.ts';
import { hostOfSite, isPart, siteChain } from './site.ts';

/** What the reader wants on a site, permissions aside. The nearest rule decides: the site's own, else what holds it. */
export interface Wish {
  /** The site that the deciding rule names; where none does, that for which a rule would be made. */
  readonly site: string;
  readonly on: boolean;
  /** The reader's own rule, null where the default for other sites decided. */
  readonly rule: SiteRule | null;
}

/** @param site a page's host with its path, or a site as rules name it */
export function wishFor(site: string, { sites, otherSites }: Settings, news: NewsSites): Wish {
  const chain = siteChain(site);
  for (const at of chain) {
    const rule = sites[at];
    if (rule) return { site: at, on: rule.on, rule };
    if (otherSites === 'news-on' && news.has(at)) return { site: at, on: true, rule: null };
  }
  const offered = chain.find((at) => news.has(at)) ?? hostOfSite(site);
  return { site: offered, on: otherSites === 'everywhere', rule: null };
}

/**
 * Whether the page's script has work at this site: `on`; or it `waits`, for a part of the host is on and the reader may
 * get there without a load; or it is `off`.
 */
export function standingOf(site: string, settings: Settings, news: NewsSites): 'on' | 'waits' | 'off' {
  if (wishFor(site, settings, news).on) return 'on';
  const parts = Object.keys(settings.sites).filter((each) => isPart(each) && settings.sites[each]?.on);
  const hosts = siteChain(hostOfSite(site));
  return parts.some((part) => hosts.includes(hostOfSite(part))) ? 'waits' : 'off';
}

/** Every host that the reader wants explained, or a part of it, sorted. The first may stand for all (`everyHost`). */
export function wantedHosts(settings: Settings, news: NewsSites): readonly string[] {
  const { otherSites, sites } = settings;
  const ruled = Object.keys(sites)
    .filter((site) => sites[site]?.on)
    .map(hostOfSite);
  const listed = otherSites === 'off' ? [] : news.domains.filter((domain) => !sites[domain]);
  const all = otherSites === 'everywhere' ? [everyHost] : [];
  return [...new Set([...all, ...ruled, ...listed])].sort();
}

/** Every host that the reader switched off as a whole, sorted: they stay off below a parent that is on. */
export function refusedHosts({ sites }: Settings): readonly string[] {
  return Object.keys(sites)
    .filter((site) => !isPart(site) && !sites[site]?.on)
    .sort();
}
