import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { runOnce } from '../../extension/background/running.ts';
import { closeStorage } from '../../extension/browser/close-storage.ts';
import { indexedMet } from '../../extension/browser/indexed-met.ts';
import { speakLanguage } from '../../extension/browser/interface-language.ts';
import { listen } from '../../extension/browser/listen.ts';
import { pageSender } from '../../extension/browser/page-sender.ts';
import { inSettingsTurn } from '../../extension/browser/settings-turn.ts';
import { openSidePanel, showInPanel } from '../../extension/browser/side-panel.ts';
import { followSync, syncPorts } from '../../extension/browser/sync-browser.ts';
import { createMetHistory } from '../../extension/met/met-history.ts';
import { createSettingsStore } from '../../extension/settings/settings-store.ts';
import { createSync } from '../../extension/sync/sync.ts';
import { followChanges, followCommands } from './follow-browser.ts';
import { followLanguage } from './follow-language.ts';
import { backgroundHandlers } from './handlers.ts';
import { createKnowledge } from './knowledge.ts';
import { reconcileInTurn } from './reconcile-in-turn.ts';
import { createTabs } from './tabs.ts';

export default defineBackground({
  /** Nothing is awaited: what browsers wake the background for must be heard from the start. */
  main() {
    // What it says before the settings are read, in the browser's language.
    void speakLanguage('browser');
    closeStorage().catch((error: unknown) => console.error('Newsgloss: storage could not be closed to pages', error));
    const settings = createSettingsStore(browser.storage.local, inSettingsTurn);
    const tabs = createTabs(settings);
    const { sites, signs } = tabs;
    const reconcileSites = reconcileInTurn(settings, signs.seen);
    const metStorage = indexedMet();
    const knowledge = createKnowledge(metStorage, reconcileSites, () => void sync.changed());
    const sync = createSync({
      ...syncPorts,
      storage: browser.storage.local,
      settings,
      notes: async () => [...(await knowledge.words.notes()).values()],
      changeNotes: knowledge.changeNotes,
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
    listen(backgroundHandlers({ settings, tabs, knowledge, sync, history }));
    followChanges(reconcileSites, knowledge.renewOutdated);
    followLanguage(async () => speakLanguage((await settings.load()).language));
    followSync(sync);
    browser.runtime.onStartup.addListener(() => void history.sweep());
    browser.tabs.onRemoved.addListener((tab) => void tabs.forget(tab));
    followCommands({
      send: (tab, message) => pageSender(tab)(message),
      runOnce: (tab) => runOnce(tab, sites),
      // Opened first: browsers allow it only before anything is awaited.
      openPanel: (tab) => Promise.all([openSidePanel(tab), showInPanel(tab, null)]).then(() => undefined),
      paused: signs.paused,
    });
  },
});
