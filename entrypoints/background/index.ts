import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { articleHandlers } from '../../extension/background/article-handlers.ts';
import { createArticleInMemory } from '../../extension/background/article-in-memory.ts';
import { closedToPages } from '../../extension/background/closed-to-pages.ts';
import { densityFor } from '../../extension/background/density-for.ts';
import { entryHandlers } from '../../extension/background/entry-handlers.ts';
import { eraseHandlers } from '../../extension/background/erase-handlers.ts';
import { explainHandlers } from '../../extension/background/explain-handlers.ts';
import { createExplainedOnce } from '../../extension/background/explained-once.ts';
import { marksHandlers } from '../../extension/background/marks-handlers.ts';
import { metHandlers, withMetWords } from '../../extension/background/met-handlers.ts';
import { createPageDensities } from '../../extension/background/page-densities.ts';
import { createPageMeanings } from '../../extension/background/page-meanings.ts';
import { panelHandlers } from '../../extension/background/panel-handlers.ts';
import { placeHandlers } from '../../extension/background/place-handlers.ts';
import { isChosen, running, runOnce } from '../../extension/background/running.ts';
import { siteHandlers } from '../../extension/background/site-handlers.ts';
import type { SitePorts } from '../../extension/background/site-ports.ts';
import { siteState } from '../../extension/background/site-state.ts';
import { syncHandlers } from '../../extension/background/sync-handlers.ts';
import { createTabSigns } from '../../extension/background/tab-signs.ts';
import { topicHandlers } from '../../extension/background/topic-handlers.ts';
import { closeStorage } from '../../extension/browser/close-storage.ts';
import { detectLanguage } from '../../extension/browser/detect-language.ts';
import { eraseBrowser } from '../../extension/browser/erase-browser.ts';
import { indexedMet } from '../../extension/browser/indexed-met.ts';
import { catalogueOf, speakLanguage } from '../../extension/browser/interface-language.ts';
import { listen } from '../../extension/browser/listen.ts';
import { createPageBrowser } from '../../extension/browser/page-browser.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { keepWish } from '../../extension/browser/popup-wishes.ts';
import { inSettingsTurn } from '../../extension/browser/settings-turn.ts';
import { showSign } from '../../extension/browser/show-sign.ts';
import { forgetPanelEntry, openSidePanel, showInPanel } from '../../extension/browser/side-panel.ts';
import { inject, sitesBrowser } from '../../extension/browser/sites-browser.ts';
import { followSync, syncPorts } from '../../extension/browser/sync-browser.ts';
import { createMetHistory } from '../../extension/met/met-history.ts';
import { createOpeningsStore } from '../../extension/settings/openings.ts';
import { createSettingsStore } from '../../extension/settings/settings-store.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { reconcile } from '../../extension/sites/reconcile.ts';
import { createSync } from '../../extension/sync/sync.ts';
import { createTurns } from '../../extension/turns.ts';
import { marksCss } from '../../page/marks/marks-css.ts';
import { followChanges, followCommands } from './follow-browser.ts';
import { followLanguage } from './follow-language.ts';
import { createKnowledge } from './knowledge.ts';

export default defineBackground({
  main() {
    // What it says before the settings are read, in the browser's language.
    void speakLanguage('browser');
    closeStorage().catch((error: unknown) => console.error('Newsgloss: storage could not be closed to pages', error));
    const settings = createSettingsStore(browser.storage.local, inSettingsTurn);
    const openings = createOpeningsStore(browser.storage.local);
    const today = () => new Date().toISOString().slice(0, 10);
    const pageBrowser = createPageBrowser(marksCss);
    const once = createExplainedOnce(browser.storage.session);
    const densities = createPageDensities(browser.storage.session);
    const meanings = createPageMeanings(browser.storage.session);
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
      storage: browser.storage.session,
      settings,
      once,
      urlOf: sites.urlOf,
      siteState: (url) => siteState(url, sites),
      speak: speakLanguage,
      show: showSign,
      log: (what, error) => console.debug('Newsgloss:', what, error),
    });
    // One after the other: two at once could register what the other has just taken away.
    const inTurn = createTurns();
    const reconcileSites = () =>
      void inTurn(async () =>
        reconcile(await settings.load(), bundledNewsSites, { ...sitesBrowser, seen: signs.seen }),
      ).catch((error: unknown) => console.error('Newsgloss: sites could not be brought in line', error));
    const metStorage = indexedMet();
    const { changeNotes, ...known } = createKnowledge(metStorage, reconcileSites, () => void sync.changed());
    const { glossary, world, words, handlers: knowledge, renewOutdated, forget } = known;
    const sync = createSync({
      ...syncPorts,
      storage: browser.storage.local,
      settings,
      notes: async () => [...(await words.notes()).values()],
      changeNotes,
      now: () => Date.now(),
      log: (what, error) => console.error('Newsgloss:', what, error),
    });
    const history = createMetHistory({
      storage: metStorage,
      settings,
      session: browser.storage.session,
      now: () => new Date(),
      log: (what, error) => console.error('Newsgloss:', what, error),
    });
    const met = { history, language: async () => (await glossary.load()).language };
    const readArticle = createArticleInMemory();
    const explaining = explainHandlers({
      settings,
      glossary,
      world,
      readArticle,
      detectLanguage,
      notes: words.notes,
      browser: pageBrowser,
      signs,
      running: (sender) => running(sender, sites),
      densityFor: densityFor({ densities, isChosen: (sender) => isChosen(sender, sites) }),
      meantHere: async ({ tab, url }) => (tab === null || url === null ? {} : meanings.of(tab, url)),
      catalogueOf,
      clock: () => performance.now(),
    });
    listen({
      ...siteHandlers(sites, signs.seen),
      ...knowledge,
      ...topicHandlers(glossary),
      ...panelHandlers({
        open: openSidePanel,
        show: showInPanel,
        forget: forgetPanelEntry,
        keepWish,
        openPopup: () => browser.action.openPopup(),
        openPopupTab: () => browser.tabs.create({ url: browser.runtime.getURL('popup.html') }),
      }),
      ...marksHandlers({ settings, densities, urlOf: sites.urlOf, refresh: sitesBrowser.recheck }),
      ...entryHandlers({ settings, openings, meanings, refresh: sitesBrowser.recheck, today }),
      ...placeHandlers({
        settings,
        glossary,
        world,
        home: new Intl.Locale(navigator.language).maximize().region ?? null,
      }),
      ...articleHandlers(readArticle),
      ...explaining,
      ...closedToPages({ ...explaining, ...withMetWords(explaining, met) }, settings),
      ...syncHandlers(sync),
      ...metHandlers(met),
      ...eraseHandlers({
        ...eraseBrowser,
        eraseSynced: sync.eraseSynced,
        inSettingsTurn,
        forget,
      }),
    });
    followChanges(reconcileSites, renewOutdated);
    followLanguage(async () => speakLanguage((await settings.load()).language));
    followSync(sync);
    browser.runtime.onStartup.addListener(() => void history.sweep());
    browser.tabs.onRemoved.addListener(
      (tab) => void Promise.all([once.forget(tab), densities.forget(tab), meanings.forget(tab), signs.forget(tab)]),
    );
    followCommands({
      send: (tab, message) => pageSender(tab)(message),
      runOnce: (tab) => runOnce(tab, sites),
      // Opened first: browsers allow it only before anything is awaited.
      openPanel: (tab) => Promise.all([openSidePanel(tab), showInPanel(tab, null)]).then(() => undefined),
      paused: signs.paused,
    });
  },
});
