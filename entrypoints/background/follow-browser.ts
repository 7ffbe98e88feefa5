import browser from 'webextension-polyfill';
import { type CommandPorts, explainSelected, runCommand } from '../../extension/background/commands.ts';
import { atFirstStart } from '../../extension/background/first-start.ts';
import { followSettings } from '../../extension/background/follow-settings.ts';
import { onSelectionMenu } from '../../extension/browser/selection-menu.ts';
import { sitesBrowser, tellLook } from '../../extension/browser/sites-browser.ts';
import { settingsKey } from '../../extension/settings/settings-store.ts';

/**
 * Brings sites and packs in line when the extension is updated or the browser starts, and sites on every change of rules or grants. No event tells
 * that the reader enabled the extension again, and browsers forget meanwhile where its scripts run: so the first start of the background in a
 * session counts, whatever it is for.
 */
export function followChanges(reconcileSites: () => void, renewOutdated: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    reconcileSites();
    if (reason === 'update') renewOutdated();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  // Heard for the background to be started then.
  browser.runtime.onStartup.addListener(renewOutdated);
  void atFirstStart(browser.storage.session, reconcileSites);
  browser.permissions.onAdded.addListener(reconcileSites);
  browser.permissions.onRemoved.addListener(reconcileSites);
  browser.storage.local.onChanged.addListener(({ [settingsKey]: change }) => {
    if (change) void followSettings(change, { tabs: sitesBrowser.tabs, tellLook, reconcile: reconcileSites });
  });
}

/** Carries out what the reader asks for by key or from the menu of selected words. */
export function followCommands(ports: CommandPorts): void {
  const quietly = (done: Promise<void>) => void done.catch((error: unknown) => console.debug('Newsgloss:', error));
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) quietly(runCommand(command, tab.id, ports));
  });
  onSelectionMenu((tab, text) => quietly(explainSelected(tab, text, ports)));
}
