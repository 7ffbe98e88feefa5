import type { OtherSites } from '../../contract/choices.ts';
import { type Settings, withoutSite, withSite } from '../settings/settings.ts';
import { hostFromInput } from './host.ts';
import type { NewsSites } from './news-sites.ts';
import { wishFor } from './site-rules.ts';

export interface SiteEditorPorts {
  readonly news: NewsSites;
  /** Stores a change of the settings; resolves to what they are then. */
  change(edit: (now: Settings) => Settings): Promise<Settings>;
  /** Opens the browser's prompt: called within the click. False: the reader said no. */
  request(hosts: readonly string[]): Promise<boolean>;
  /** May reject where there is nothing to give back. */
  giveBack(host: string): Promise<boolean>;
  /** ISO date. */
  today(): string;
}

/** Which sites are explained, as the reader edits it: the rule that is stored, and what is asked of the browser for it. */
export interface SiteEditor {
  /** Resolves to whether the browser allows it. */
  setSite(host: string, on: boolean): Promise<boolean>;
  setOtherSites(rule: OtherSites): Promise<void>;
  /** Takes the rule away, and gives the permission back unless the host is wanted all the same. */
  removeSite(host: string): Promise<void>;
  /** Adds what the reader typed. Null: done; otherwise what is wrong with it, in a sentence. */
  addSite(typed: string): Promise<string | null>;
}

export function createSiteEditor({ news, change, request, giveBack, today }: SiteEditorPorts): SiteEditor {
  // The prompt must open within the click, so it comes first and the rule is stored beside it.
  const setSite = async (host: string, on: boolean) => {
    const asked = on ? request([host]) : Promise.resolve(true);
    await change((now) => withSite(now, host, on, today()));
    return asked;
  };
  return {
    setSite,
    async setOtherSites(otherSites) {
      const asked = otherSites === 'news-on' ? request(news.domains) : Promise.resolve(true);
      await change((now) => ({ ...now, otherSites }));
      await asked;
    },
    async removeSite(host) {
      const settings = await change((now) => withoutSite(now, host));
      // Without a rule of its own it may still be wanted: as part of another site, or of the bundled list.
      if (!wishFor(host, settings, news).on) await giveBack(host).catch(() => false);
    },
    async addSite(typed) {
      const host = hostFromInput(typed);
      if (host === null) return `“${typed.trim()}” is not the address of a site. Try one like courier.example.`;
      const granted = await setSite(host, true);
      return granted ? null : `The browser did not allow ${host}. It is in the list, and starts once it is allowed.`;
    },
  };
}
