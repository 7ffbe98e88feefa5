import type { Settings, SiteRule } from '../settings/settings.ts';
import { hostChain } from './host.ts';
import type { NewsSites } from './news-sites.ts';

/** What the reader wants on a host, permissions aside. The nearest rule decides: the host's own, else its parent's. */
export interface Wish {
  /** The host that the deciding rule names; the asked host where none does. */
  readonly host: string;
  readonly on: boolean;
  /** The reader's own rule, null where the default for other sites decided. */
  readonly rule: SiteRule | null;
}

export function wishFor(host: string, settings: Settings, news: NewsSites): Wish {
  for (const at of hostChain(host)) {
    const rule = settings.sites[at];
    if (rule) return { host: at, on: rule.on, rule };
    if (settings.otherSites === 'news-on' && news.has(at)) return { host: at, on: true, rule: null };
  }
  return { host: hostChain(host).find((at) => news.has(at)) ?? host, on: false, rule: null };
}

/** Every host that the reader wants explained, sorted. */
export function wantedHosts(settings: Settings, news: NewsSites): readonly string[] {
  const ruled = Object.entries(settings.sites)
    .filter(([, rule]) => rule.on)
    .map(([host]) => host);
  const listed = settings.otherSites === 'news-on' ? news.domains.filter((domain) => !settings.sites[domain]) : [];
  return [...new Set([...ruled, ...listed])].sort();
}

/** Every host that the reader switched off, sorted: they stay off below a parent that is on. */
export function refusedHosts(settings: Settings): readonly string[] {
  return Object.entries(settings.sites)
    .filter(([, rule]) => !rule.on)
    .map(([host]) => host)
    .sort();
}
