import type { SiteState } from '../../contract/site-state.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { type Settings, withoutSite, withSite } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { hostOf } from '../sites/host.ts';
import type { NewsSites } from '../sites/news-sites.ts';
import { wishFor } from '../sites/site-rules.ts';
import type { MessageSender } from './explain-handlers.ts';

/** Tabs that the reader had explained once, by a click, without a rule for their site. Kept for the browser's session. */
export interface ExplainedOnce {
  has(tab: number, host: string): Promise<boolean>;
  add(tab: number, host: string): Promise<void>;
  forget(tab: number): Promise<void>;
  forgetHost(host: string): Promise<void>;
}

export interface SitePorts {
  readonly settings: SettingsStore;
  readonly news: NewsSites;
  readonly once: ExplainedOnce;
  isGranted(host: string): Promise<boolean>;
  /** Address of a tab, where the extension may see it. */
  urlOf(tab: number): Promise<string | null>;
  /** Injects the page's script. Rejects where the browser does not allow it. */
  inject(tab: number): Promise<void>;
  /** Wakes a script that was injected before and fell silent. */
  recheck(tab: number): Promise<void>;
  /** ISO date. */
  readonly today: () => string;
}

type SiteMessages = Pick<ToBackground, 'site-state' | 'explain-once' | 'set-site' | 'leave-site' | 'return-to-site'>;

/** @param seen told of each tab whose state is asked for, for the toolbar */
export function siteHandlers(
  ports: SitePorts,
  seen: (tab: number, url: string) => void,
): Handlers<SiteMessages, MessageSender> {
  return {
    'site-state'({ url, tab }) {
      if (tab !== undefined) seen(tab, url);
      return siteState(url, ports);
    },
    async 'explain-once'({ tab }) {
      try {
        await runOnce(tab, ports);
        await ports.recheck(tab);
        return true;
      } catch {
        return false;
      }
    },
    async 'set-site'({ host, on }) {
      if (!on) await ports.once.forgetHost(host);
      await ports.settings.change((now) => withSite(now, host, on, ports.today()));
      return siteState(`https://${host}/`, ports);
    },
    async 'leave-site'(_message, { tab, url }) {
      const at = senderHost(url);
      const once = tab !== null && (await ports.once.has(tab, at));
      const now = await ports.settings.load();
      const { host } = wishFor(at, now, ports.news);
      await ports.once.forgetHost(host);
      try {
        await ports.settings.change((latest) => withSite(latest, host, false, ports.today()));
      } catch (error) {
        if (once && tab !== null) await ports.once.add(tab, at);
        throw error;
      }
      return { rule: now.sites[host] ?? null, once };
    },
    async 'return-to-site'({ left: { rule, once } }, { tab, url }) {
      const at = senderHost(url);
      // First, for the change of settings makes the page ask whether it may run.
      if (once && tab !== null) await ports.once.add(tab, at);
      await ports.settings.change((latest) => {
        const { host } = wishFor(at, latest, ports.news);
        return rule === null ? withoutSite(latest, host) : withSite(latest, host, rule.on, rule.since);
      });
      return true;
    },
  };
}

/**
 * Injects the page's script, and lets it run in this tab although the site may not be on. True: it is not. Rejects where
 * the browser does not allow it; then nothing is left behind.
 */
export async function runOnce(tab: number, ports: SitePorts): Promise<boolean> {
  const url = (await ports.urlOf(tab)) ?? '';
  const runs = await mayRun({ tab, frame: 0, url }, ports);
  if (!runs) await ports.once.add(tab, hostOf(url) ?? '');
  try {
    await ports.inject(tab);
  } catch (error) {
    if (!runs) await ports.once.forget(tab);
    throw error;
  }
  return !runs;
}

function senderHost(url: string | null): string {
  const host = hostOf(url ?? '');
  if (host === null) throw new Error('only the page of a site can be left');
  return host;
}

/** Whether the page's script of this sender may go on: the reader's rule and the browser's grant, or a click just now. */
export async function mayRun({ tab, url, own }: MessageSender, ports: SitePorts): Promise<boolean> {
  const host = hostOf(url ?? '');
  if (tab === null) return false;
  if (own) return true;
  if (await ports.once.has(tab, host ?? '')) return true;
  if (host === null) return false;
  const wish = wishFor(host, await ports.settings.load(), ports.news);
  return wish.on && (await ports.isGranted(wish.host));
}

/** Whether the reader chose this very site, or this tab, to be explained, and not only news sites in general. */
export async function isChosen({ tab, url, own }: MessageSender, ports: SitePorts): Promise<boolean> {
  const host = hostOf(url ?? '') ?? '';
  if (own || (tab !== null && (await ports.once.has(tab, host)))) return true;
  return wishFor(host, await ports.settings.load(), ports.news).rule?.on === true;
}

/** What may be offered for an address: the reader's rule, and the browser's grant. */
export async function siteState(url: string, ports: SitePorts): Promise<SiteState> {
  const host = hostOf(url);
  if (host === null) return { kind: 'unsupported', reason: reasonOf(url) };
  if (isPdf(url)) return { kind: 'unsupported', reason: 'pdf' };
  if (isStore(host)) return { kind: 'unsupported', reason: 'browser' };
  return stateOf(host, await ports.settings.load(), ports);
}

async function stateOf(host: string, settings: Settings, { news, isGranted }: SitePorts): Promise<SiteState> {
  const wish = wishFor(host, settings, news);
  if (wish.rule && !wish.on) return { kind: 'off', host: wish.host, since: wish.rule.since };
  if (!wish.on) return { kind: 'not-allowed', host: wish.host, withdrawn: false };
  const granted = await isGranted(wish.host);
  return granted ? { kind: 'on', host: wish.host } : { kind: 'not-allowed', host: wish.host, withdrawn: true };
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
