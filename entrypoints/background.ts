import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { explainHandlers } from '../extension/background/explain-handlers.ts';
import { createExplainedOnce } from '../extension/background/explained-once.ts';
import { createGlossaryInMemory } from '../extension/background/glossary-in-memory.ts';
import { mayRun, type SitePorts, siteHandlers } from '../extension/background/site-handlers.ts';
import { listen } from '../extension/browser/listen.ts';
import { createPageBrowser } from '../extension/browser/page-browser.ts';
import { pageSender } from '../extension/browser/page-sender.ts';
import { inject, sitesBrowser } from '../extension/browser/sites-browser.ts';
import { createSettingsStore } from '../extension/settings/settings-store.ts';
import { bundledNewsSites } from '../extension/sites/news-sites.ts';
import { reconcile } from '../extension/sites/reconcile.ts';
import { marksCss } from '../page/marks-css.ts';

export default defineBackground({
  type: 'module',
  main() {
    const settings = createSettingsStore(browser.storage.local);
    const glossary = createGlossaryInMemory(async () => (await fetch(browser.runtime.getURL('glossary.json'))).json());
    const today = () => new Date().toISOString().slice(0, 10);
    const once = createExplainedOnce(browser.storage.session);
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
    listen({
      ...siteHandlers(sites),
      ...explainHandlers({
        settings,
        glossary,
        browser: createPageBrowser(marksCss),
        mayRun: (sender) => mayRun(sender, sites),
        clock: () => performance.now(),
        today,
      }),
    });

    // One after the other: two at once could register what the other has just taken away.
    let running: Promise<unknown> = Promise.resolve();
    const reconcileSites = () => {
      running = running
        .then(async () => reconcile(await settings.load(), bundledNewsSites, sitesBrowser))
        .catch((error: unknown) => console.error('Newsgloss: sites could not be brought in line', error));
    };
    browser.runtime.onInstalled.addListener(({ reason }) => {
      reconcileSites();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    browser.runtime.onStartup.addListener(reconcileSites);
    browser.permissions.onAdded.addListener(reconcileSites);
    browser.permissions.onRemoved.addListener(reconcileSites);
    browser.storage.local.onChanged.addListener(reconcileSites);
    browser.tabs.onRemoved.addListener((tab) => void once.forget(tab));

    browser.commands?.onCommand.addListener(async (command) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) return;
      const by = command === 'previous-term' ? -1 : 1;
      await pageSender(tab.id)({ type: 'step', by }).catch(() => undefined);
    });
  },
});
