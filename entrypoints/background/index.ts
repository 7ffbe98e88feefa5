import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type CommandPorts, explainSelected, runCommand } from '../extension/background/commands.ts';
import { entryHandlers } from '../extension/background/entry-handlers.ts';
import { explainHandlers } from '../extension/background/explain-handlers.ts';
import { createExplainedOnce } from '../extension/background/explained-once.ts';
import { followSettings } from '../extension/background/follow-settings.ts';
import { createGlossaryInMemory, type GlossaryFiles } from '../extension/background/glossary-in-memory.ts';
import { packHandlers } from '../extension/background/pack-handlers.ts';
import { panelHandlers } from '../extension/background/panel-handlers.ts';
import { mayRun, runOnce, type SitePorts, siteHandlers } from '../extension/background/site-handlers.ts';
import { indexedPackStorage } from '../extension/browser/indexed-pack-storage.ts';
import { listen } from '../extension/browser/listen.ts';
import { createPageBrowser } from '../extension/browser/page-browser.ts';
import { pageSender } from '../extension/browser/page-sender.ts';
import { addSelectionMenu, onSelectionMenu } from '../extension/browser/selection-menu.ts';
import { forgetPanelEntry, openSidePanel, showInPanel } from '../extension/browser/side-panel.ts';
import { inject, sitesBrowser, tellLook } from '../extension/browser/sites-browser.ts';
import { createPackDrafts } from '../extension/packs/pack-drafts.ts';
import { createPackShelf } from '../extension/packs/pack-shelf.ts';
import { plainWordings } from '../extension/packs/plain-wordings.ts';
import { renewPacks } from '../extension/packs/renew-packs.ts';
import { createOpeningsStore } from '../extension/settings/openings.ts';
import { createSettingsStore, settingsKey } from '../extension/settings/settings-store.ts';
import { bundledNewsSites } from '../extension/sites/news-sites.ts';
import { reconcile } from '../extension/sites/reconcile.ts';
import { createTurns } from '../extension/turns.ts';
import { marksCss } from '../page/marks/marks-css.ts';

export default defineBackground({
  type: 'module',
  main() {
    const settings = createSettingsStore(browser.storage.local);
    const openings = createOpeningsStore(browser.storage.local);
    const packStorage = indexedPackStorage();
    const { version } = browser.runtime.getManifest();
    const shelf = createPackShelf(packStorage, version);
    const glossary = createGlossaryInMemory({ readFiles: readGlossary, readWordings }, shelf);
    const drafts = createPackDrafts({
      storage: packStorage,
      version,
      newStore: () => crypto.randomUUID(),
      bundledWordings: async () => plainWordings((await glossary.load()).all()),
    });
    const today = () => new Date().toISOString().slice(0, 10);
    const pageBrowser = createPageBrowser(marksCss);
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
      ...packHandlers({ shelf, drafts, origin: browser.runtime.getURL(''), changed: () => reconcileSites() }),
      ...panelHandlers({ open: openSidePanel, show: showInPanel, forget: forgetPanelEntry }),
      ...entryHandlers({ settings, openings, today }),
      ...explainHandlers({
        settings,
        glossary,
        browser: pageBrowser,
        mayRun: (sender) => mayRun(sender, sites),
        clock: () => performance.now(),
      }),
    });

    // One after the other: two at once could register what the other has just taken away.
    const inTurn = createTurns();
    const reconcileSites = () =>
      void inTurn(async () => reconcile(await settings.load(), bundledNewsSites, sitesBrowser)).catch(
        (error: unknown) => console.error('Newsgloss: sites could not be brought in line', error),
      );
    const renewOutdated = () =>
      void renewPacks(packStorage, version).then(
        (renewed) => {
          if (renewed === 0) return;
          shelf.changed();
          reconcileSites();
        },
        (error: unknown) => console.error('Newsgloss: packs could not be renewed', error),
      );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      addSelectionMenu();
      reconcileSites();
      if (reason === 'update') renewOutdated();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    browser.runtime.onStartup.addListener(reconcileSites);
    browser.runtime.onStartup.addListener(renewOutdated);
    browser.permissions.onAdded.addListener(reconcileSites);
    browser.permissions.onRemoved.addListener(reconcileSites);
    browser.storage.local.onChanged.addListener(({ [settingsKey]: change }) => {
      if (change) void followSettings(change, { tabs: sitesBrowser.tabs, tellLook, reconcile: reconcileSites });
    });
    browser.tabs.onRemoved.addListener((tab) => void once.forget(tab));

    const commands: CommandPorts = {
      send: (tab, message) => pageSender(tab)(message),
      runOnce: (tab) => runOnce(tab, sites),
      openPanel: openSidePanel,
      showRunning: pageBrowser.showRunning,
    };
    const quietly = (done: Promise<void>) => void done.catch((error: unknown) => console.debug('Newsgloss:', error));
    browser.commands?.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) quietly(runCommand(command, tab.id, commands));
    });
    onSelectionMenu((tab, text) => quietly(explainSelected(tab, text, commands)));
  },
});

async function readGlossary(): Promise<GlossaryFiles> {
  const [glossary, filter] = await Promise.all([
    fetch(browser.runtime.getURL('/glossary.jsonl')).then((file) => file.text()),
    fetch(browser.runtime.getURL('/glossary.index')).then((file) => file.arrayBuffer()),
  ]);
  return { glossary, filter };
}

async function readWordings(): Promise<string> {
  return (await fetch(browser.runtime.getURL('/glossary.words'))).text();
}
