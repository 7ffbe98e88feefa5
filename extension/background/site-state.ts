import type { SiteState } from '../../contract/site-state.ts';
import type { Settings } from '../settings/settings.ts';
import { hostOfSite, siteOf } from '../sites/site.ts';
import { wishFor } from '../sites/site-rules.ts';
import type { SitePorts } from './site-ports.ts';

/** What may be offered for an address: the reader's rule, and the browser's grant. */
export async function siteState(url: string, ports: SitePorts): Promise<SiteState> {
  const site = siteOf(url);
  if (site === null) return { kind: 'unsupported', reason: reasonOf(url) };
  if (isPdf(url)) return { kind: 'unsupported', reason: 'pdf' };
  if (isStore(hostOfSite(site))) return { kind: 'unsupported', reason: 'browser' };
  return stateOf(site, await ports.settings.load(), ports);
}

async function stateOf(at: string, settings: Settings, { news, isGranted }: SitePorts): Promise<SiteState> {
  const { site, on, rule } = wishFor(at, settings, news);
  if (rule && !on) return { kind: 'off', site, since: rule.since };
  if (!on) return { kind: 'not-allowed', site, withdrawn: false };
  const granted = await isGranted(hostOfSite(site));
  return granted ? { kind: 'on', site } : { kind: 'not-allowed', site, withdrawn: true };
}

function reasonOf(url: string): 'browser' | 'pdf' | 'file' | 'other' {
  if (url.startsWith('file:')) return isPdf(url) ? 'pdf' : 'file';
  return /^(about|chrome|edge|brave|moz-extension|chrome-extension|resource|view-source|devtools):/.test(url) ||
    url === ''
    ? 'browser'
    : 'other';
}

const isPdf = (url: string) => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);

/** The browsers' own shops, where no extension may run. */
const stores = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);
const isStore = (host: string) => stores.has(host);
