import type { Settings } from '../settings/settings.ts';
import { everyHost, hostChain, patternsOf } from './host.ts';
import type { NewsSites } from './news-sites.ts';
import { hostOfSite, siteOf } from './site.ts';
import { refusedHosts, standingOf, wantedHosts } from './site-rules.ts';

/**
 * Four things can drift apart: the reader's rules, what the browser granted, which scripts are registered, and what
 * runs in open tabs. `planRegistration` says what must be registered, from the first two alone; `reconcile` makes it so
 * and then brings the open tabs in line. The script is registered for whole hosts, for a reader may get from one part of a
 * site to another without a load. It runs at install, start-up, update and on every change of rules or permissions.
 */
export interface Registration {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Null: nothing may run anywhere, so nothing is registered. `granted`: the wanted hosts that the browser allows. */
export function planRegistration(
  settings: Settings,
  news: NewsSites,
  granted: ReadonlySet<string>,
): Registration | null {
  const wanted = wantedHosts(settings, news).filter((host) => granted.has(host));
  if (wanted.length === 0) return null;
  const hosts = granted.has(everyHost) ? [everyHost] : wanted;
  // An exclusion wins over any match: a part that is on within a part that is off must not fall under it. Where that
  // lets the script in, the background still answers "off".
  const below = refusedHosts(settings).filter(
    (refused) =>
      hosts.some((host) => host === everyHost || refused.endsWith(`.${host}`)) &&
      !wanted.some((host) => host === refused || host.endsWith(`.${refused}`)),
  );
  return { matches: hosts.flatMap(patternsOf), excludeMatches: below.flatMap(patternsOf) };
}

/** The browser, as far as sites need it. */
export interface SitesBrowser {
  /** `permissions.contains`: the only truth about what was granted. */
  isGranted(host: string): Promise<boolean>;
  registered(): Promise<Registration | null>;
  register(registration: Registration): Promise<void>;
  unregister(): Promise<void>;
  /** Every open tab; the address only where the extension may see it. */
  tabs(): Promise<readonly { readonly id: number; readonly url: string | null }[]>;
  /** Injects the page's script; harmless where it runs already. */
  inject(tab: number): Promise<void>;
  /** Tells the page's script, if one runs, to ask again: it stops itself where it may no longer run. */
  recheck(tab: number): Promise<void>;
  /** Nothing is to run in this tab: for the toolbar. */
  seen(tab: number, url: string): Promise<void>;
}

/** A tab that is frozen or shows an alert answers when it wakes. The next change does not wait for it longer, in ms. */
const tabPatienceMs = 3000;

/** Brings registration and open tabs in line with the reader's rules and the browser's grants. Safe to repeat. */
export async function reconcile(settings: Settings, news: NewsSites, browser: SitesBrowser): Promise<void> {
  const wanted = wantedHosts(settings, news);
  // One address that makes no pattern must not cost the reader all the others.
  const answers = await Promise.all(wanted.map((host) => browser.isGranted(host).catch(() => false)));
  const granted = new Set(wanted.filter((_, at) => answers[at]));
  const registration = planRegistration(settings, news, granted);
  await bringRegistration(registration, browser);
  const runsAt = (url: string | null) => {
    const site = url === null ? null : siteOf(url);
    if (site === null || standingOf(site, settings, news) === 'off') return false;
    return [everyHost, ...hostChain(hostOfSite(site))].some((host) => granted.has(host));
  };
  const tabs = await browser.tabs();
  const brought = tabs.map(async ({ id, url }) => {
    const runs = runsAt(url);
    if (runs) await browser.inject(id);
    await browser.recheck(id);
    if (!runs && url !== null) await browser.seen(id, url);
  });
  await settledWithin(tabPatienceMs, brought);
}

async function settledWithin(ms: number, work: readonly Promise<void>[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(work), patience]);
  clearTimeout(timer);
}

async function bringRegistration(wanted: Registration | null, browser: SitesBrowser): Promise<void> {
  const now = await browser.registered();
  if (sameRegistration(now, wanted)) return;
  if (now) await browser.unregister();
  if (wanted) await browser.register(wanted);
}

function sameRegistration(a: Registration | null, b: Registration | null): boolean {
  if (a === null || b === null) return a === b;
  return sameSet(a.matches, b.matches) && sameSet(a.excludeMatches, b.excludeMatches);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const all = new Set(a);
  return all.size === new Set(b).size && b.every((item) => all.has(item));
}
