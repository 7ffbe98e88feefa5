import type { Handlers, ToBackground } from '../messages.ts';
import { withoutSite, withSite } from '../settings/settings.ts';
import { hostOfSite, siteOf } from '../sites/site.ts';
import { wishFor } from '../sites/site-rules.ts';
import type { MessageSender } from './explain-handlers.ts';
import { runOnce } from './running.ts';
import type { SitePorts } from './site-ports.ts';
import { siteState } from './site-state.ts';

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
    async 'set-site'({ site, on }) {
      if (!on) await ports.once.forgetHost(hostOfSite(site));
      await ports.settings.change((now) => withSite(now, site, on, ports.today()));
      return siteState(`https://${site}`, ports);
    },
    async 'leave-site'(_message, { tab, url }) {
      const at = senderSite(url);
      const host = hostOfSite(at);
      const once = tab !== null && (await ports.once.has(tab, host));
      const now = await ports.settings.load();
      const { site } = wishFor(at, now, ports.news);
      await ports.once.forgetHost(hostOfSite(site));
      try {
        await ports.settings.change((latest) => withSite(latest, site, false, ports.today()));
      } catch (error) {
        if (once && tab !== null) await ports.once.add(tab, host);
        throw error;
      }
      return { rule: now.sites[site] ?? null, once };
    },
    async 'return-to-site'({ left: { rule, once } }, { tab, url }) {
      const at = senderSite(url);
      // First, for the change of settings makes the page ask whether it may run.
      if (once && tab !== null) await ports.once.add(tab, hostOfSite(at));
      await ports.settings.change((latest) => {
        const { site } = wishFor(at, latest, ports.news);
        return rule === null ? withoutSite(latest, site) : withSite(latest, site, rule.on, rule.since);
      });
      return true;
    },
  };
}

function senderSite(url: string | null): string {
  const site = siteOf(url ?? '');
  if (site === null) throw new Error('only the page of a site can be left');
  return site;
}
