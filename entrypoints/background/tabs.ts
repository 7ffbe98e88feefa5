import browser from 'webextension-polyfill';
import { createExplainedOnce } from '../../extension/background/explained-once.ts';
import { createPageDensities } from '../../extension/background/page-densities.ts';
import { createPageMeanings } from '../../extension/background/page-meanings.ts';
import type { SitePorts } from '../../extension/background/site-ports.ts';
import { siteState } from '../../extension/background/site-state.ts';
import { createTabSigns } from '../../extension/background/tab-signs.ts';
import { speakLanguage } from '../../extension/browser/interface-language.ts';
import { showSign } from '../../extension/browser/show-sign.ts';
import { inject, sitesBrowser } from '../../extension/browser/sites-browser.ts';
import type { SettingsStore } from '../../extension/settings/settings-store.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { today } from '../../extension/today.ts';

export type Tabs = ReturnType<typeof createTabs>;

/** What may run in a tab, what the reader said of the page in it, and what the toolbar says: until the browser ends. */
export function createTabs(settings: SettingsStore) {
  const { session } = browser.storage;
  const once = createExplainedOnce(session);
  const densities = createPageDensities(session);
  const meanings = createPageMeanings(session);
  const sites: SitePorts = {
    settings,
    news: bundledNewsSites,
    once,
    isGranted: sitesBrowser.isGranted,
    urlOf: async (tab) => (await browser.tabs.get(tab)).url ?? null,
    inject,
    recheck: sitesBrowser.recheck,
    today,
  };
  const signs = createTabSigns({
    storage: session,
    settings,
    once,
    urlOf: sites.urlOf,
    siteState: (url) => siteState(url, sites),
    speak: speakLanguage,
    show: showSign,
    log: (what, error) => console.debug('Newsgloss:', what, error),
  });
  return {
    sites,
    densities,
    meanings,
    signs,
    /** The tab was closed. */
    forget: (tab: number) =>
      Promise.all([once.forget(tab), densities.forget(tab), meanings.forget(tab), signs.forget(tab)]),
  };
}
