import type { OtherSites } from '../../contract/choices.ts';
import { type Message, message } from '../../i18n/message.ts';
import { type Settings, withoutSite, withSite } from '../settings/settings.ts';
import { everyHost } from './host.ts';
import type { NewsSites } from './news-sites.ts';
import { hostOfSite, siteFromInput } from './site.ts';
import { wishFor } from './site-rules.ts';

export interface SiteEditorPorts {
  readonly news: NewsSites;
  /** Stores a change of the settings; resolves to what they are then. */
  change(edit: (now: Settings) => Settings): Promise<Settings>;
  /** Opens the browser's prompt: called within the click. False: the reader said no. */
  request(hosts: readonly string[]): Promise<boolean>;
  /** May reject where there is nothing to give back. */
  giveBack(host: string): Promise<boolean>;
  /** Whether a host is an ending that many sites share ("gov.uk"). */
  isSharedEnding(host: string): boolean;
  /** ISO date. */
  today(): string;
}

/** Which sites are explained, as the reader edits it: the rule that is stored, and what is asked of the browser for it. */
export interface SiteEditor {
  /** Resolves to whether the browser allows it. */
  setSite(site: string, on: boolean): Promise<boolean>;
  setOtherSites(rule: OtherSites): Promise<void>;
  /** Asks the browser for sites that are wanted already. */
  allow(sites: readonly string[]): Promise<void>;
  /** The reader has seen what is new in the bundled list, and wants it or not. */
  takeNews(hosts: readonly string[], wanted: boolean): Promise<void>;
  /** Takes the rule away, and gives the permission back unless the host is wanted all the same. */
  removeSite(site: string): Promise<void>;
  /** Adds what the reader typed. Null: done; otherwise what is wrong with it. */
  addSite(typed: string): Promise<Message | null>;
}

export function createSiteEditor(ports: SiteEditorPorts): SiteEditor {
  const { news, change, request, giveBack, today } = ports;
  // The prompt must open within the click, so it comes first and the rule is stored beside it.
  const asking = async (hosts: readonly string[], edit: (now: Settings) => Settings) => {
    const asked = hosts.length > 0 ? request(hosts) : Promise.resolve(true);
    await change(edit);
    return asked;
  };
  const setSite = (site: string, on: boolean) =>
    asking(on ? [hostOfSite(site)] : [], (now) => withSite(now, site, on, today()));
  const hostsOf: Readonly<Record<OtherSites, readonly string[]>> = {
    off: [],
    'news-on': news.domains,
    everywhere: [everyHost],
  };
  const seen = (now: Settings): Settings => ({ ...now, sitesSeen: news.newest });
  return {
    setSite,
    async setOtherSites(otherSites) {
      await asking(hostsOf[otherSites], (now) => ({ ...seen(now), otherSites }));
    },
    async allow(sites) {
      await request([...new Set(sites.map(hostOfSite))]);
    },
    async takeNews(hosts, wanted) {
      const refused = (now: Settings) => hosts.reduce((all, host) => withSite(all, host, false, today()), now);
      await asking(wanted ? hosts : [], (now) => seen(wanted ? now : refused(now)));
    },
    async removeSite(site) {
      const settings = await change((now) => withoutSite(now, site));
      const host = hostOfSite(site);
      // Without a rule of its own it may still be wanted: as part of another site, of the bundled list, or for a part of it.
      const isWanted = wishFor(host, settings, news).on || Object.keys(settings.sites).some(isOnAt(settings, host));
      if (!isWanted) await giveBack(host).catch(() => false);
    },
    async addSite(typed) {
      const site = siteFromInput(typed);
      if (site === null) return message('options.sites.noAddress', { typed: typed.trim() });
      const host = hostOfSite(site);
      if (ports.isSharedEnding(host)) return message('options.sites.sharedEnding', { host });
      const granted = await setSite(site, true);
      return granted ? null : message('options.sites.refused', { host });
    },
  };
}

const isOnAt =
  ({ sites }: Settings, host: string) =>
  (site: string): boolean =>
    hostOfSite(site) === host && sites[site]?.on === true;
