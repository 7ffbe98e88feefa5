import browser from 'webextension-polyfill';
import { createSettingsStore, settingsKey } from '../settings/settings-store.ts';
import { inSettingsTurn } from './settings-turn.ts';

/** The reader's settings, for the extension's own pages. The background acts on every change by itself. */
export const ownSettings = createSettingsStore(browser.storage.local, inSettingsTurn);

/** Calls back whenever settings or permissions change, also from elsewhere; returns what ends it. */
export function onSettingsOrPermissions(changed: () => void): () => void {
  const stored = browser.storage.local.onChanged;
  const onStored = (changes: object) => settingsKey in changes && changed();
  const permissions = [browser.permissions.onAdded, browser.permissions.onRemoved];
  stored.addListener(onStored);
  for (const event of permissions) event.addListener(changed);
  return () => {
    stored.removeListener(onStored);
    for (const event of permissions) event.removeListener(changed);
  };
}

/** Which of these hosts the browser allows. */
export async function grantedOf(hosts: readonly string[]): Promise<ReadonlySet<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  const all = origins.some((origin) => origin === '<all_urls>' || /^(\*|https?):\/\/\*\/\*$/.test(origin));
  if (all) return new Set(hosts);
  const covered = origins.map((origin) => /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1]);
  return new Set(
    hosts.filter((host) => covered.some((at) => at !== undefined && (host === at || host.endsWith(`.${at}`)))),
  );
}
