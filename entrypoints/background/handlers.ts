import browser from 'webextension-polyfill';
import { articleHandlers } from '../../extension/background/article-handlers.ts';
import { createArticleInMemory, type ReadArticleOnce } from '../../extension/background/article-in-memory.ts';
import { closedToPages } from '../../extension/background/closed-to-pages.ts';
import { densityFor } from '../../extension/background/density-for.ts';
import { entryHandlers } from '../../extension/background/entry-handlers.ts';
import { eraseHandlers } from '../../extension/background/erase-handlers.ts';
import { explainHandlers, type MessageSender } from '../../extension/background/explain-handlers.ts';
import { marksHandlers } from '../../extension/background/marks-handlers.ts';
import { metHandlers, withMetWords } from '../../extension/background/met-handlers.ts';
import { panelHandlers } from '../../extension/background/panel-handlers.ts';
import { placeHandlers } from '../../extension/background/place-handlers.ts';
import { isChosen, running } from '../../extension/background/running.ts';
import { siteHandlers } from '../../extension/background/site-handlers.ts';
import { syncHandlers } from '../../extension/background/sync-handlers.ts';
import { topicHandlers } from '../../extension/background/topic-handlers.ts';
import { detectLanguage } from '../../extension/browser/detect-language.ts';
import { eraseBrowser } from '../../extension/browser/erase-browser.ts';
import { catalogueOf } from '../../extension/browser/interface-language.ts';
import { createPageBrowser } from '../../extension/browser/page-browser.ts';
import { keepWish } from '../../extension/browser/popup-wishes.ts';
import { inSettingsTurn } from '../../extension/browser/settings-turn.ts';
import { forgetPanelEntry, openSidePanel, showInPanel } from '../../extension/browser/side-panel.ts';
import { sitesBrowser } from '../../extension/browser/sites-browser.ts';
import type { Handlers, ToBackground } from '../../extension/messages.ts';
import type { MetHistory } from '../../extension/met/met-history.ts';
import { createOpeningsStore } from '../../extension/settings/openings.ts';
import type { SettingsStore } from '../../extension/settings/settings-store.ts';
import type { Sync } from '../../extension/sync/sync.ts';
import { marksCss } from '../../page/marks/marks-css.ts';
import type { Knowledge } from './knowledge.ts';
import type { Tabs } from './tabs.ts';

/** What the background is made of. */
interface Parts {
  readonly settings: SettingsStore;
  readonly tabs: Tabs;
  readonly knowledge: Knowledge;
  readonly sync: Sync;
  readonly history: MetHistory;
}

/** Answers every message to the background. */
export function backgroundHandlers(parts: Parts): Handlers<ToBackground, MessageSender> {
  const { settings, sync, history } = parts;
  const { sites, densities, meanings, signs } = parts.tabs;
  const { glossary, world, handlers: knowledge, forget } = parts.knowledge;
  const openings = createOpeningsStore(browser.storage.local);
  const met = { history, language: async () => (await glossary.load()).language };
  const readArticle = createArticleInMemory();
  const explaining = explainingOf(parts, readArticle);
  return {
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
    ...entryHandlers({ settings, openings, meanings, refresh: sitesBrowser.recheck, today: sites.today }),
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
  };
}

/** Explains, with all of the reader's own: what goes to pages is closed to them above. */
function explainingOf({ settings, tabs, knowledge }: Parts, readArticle: ReadArticleOnce) {
  const { sites, densities, meanings, signs } = tabs;
  const { glossary, world, words } = knowledge;
  return explainHandlers({
    settings,
    glossary,
    world,
    readArticle,
    detectLanguage,
    notes: words.notes,
    browser: createPageBrowser(marksCss),
    signs,
    running: (sender) => running(sender, sites),
    densityFor: densityFor({ densities, isChosen: (sender) => isChosen(sender, sites) }),
    meantHere: async ({ tab, url }) => (tab === null || url === null ? {} : meanings.of(tab, url)),
    catalogueOf,
    clock: () => performance.now(),
  });
}
