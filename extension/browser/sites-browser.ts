import browser from 'webextension-polyfill';
import type { PageSettings } from '../../contract/page.ts';
import { explainsPointed } from '../settings/settings.ts';
import { patternsOf } from '../sites/host.ts';
import type { Registration, SitesBrowser } from '../sites/reconcile.ts';
import { pageSender } from './page-sender.ts';

/** The one registration of the page's script; its id names it for the browser. */
const registrationId = 'article';
const articleScript = '/article.js';
const heldKeyScript = '/held-key.js';

/** The real browser behind `reconcile`. */
export const sitesBrowser: Omit<SitesBrowser, 'seen'> = {
  isGranted: (host) => browser.permissions.contains({ origins: patternsOf(host) }),
  async registered() {
    const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] });
    return script ? { matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? [] } : null;
  },
  async register({ matches, excludeMatches }: Registration) {
    await browser.scripting.registerContentScripts([
      {
        id: registrationId,
        js: [articleScript],
        matches: [...matches],
        ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
        runAt: 'document_idle',
        allFrames: false,
      },
    ]);
  },
  unregister: () => browser.scripting.unregisterContentScripts({ ids: [registrationId] }),
  async tabs() {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ id, url, discarded }) => (id === undefined || discarded ? [] : [{ id, url: url ?? null }]));
  },
  inject,
  recheck: async (tab) => {
    await pageSender(tab)({ type: 'refresh' }).catch(() => undefined);
  },
};

/** Tells the page's script, if one runs, how marks are to look and cards to open from now on, and adds what that needs. */
export async function tellLook(tab: number, look: PageSettings): Promise<void> {
  await pageSender(tab)({ type: 'look', look });
  if (explainsPointed(look)) await browser.scripting.executeScript({ target: { tabId: tab }, files: [heldKeyScript] });
}

/** Runs the page's script in a tab's top frame; it does nothing where it runs already. */
export async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [articleScript] });
}
