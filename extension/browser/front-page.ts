import browser from 'webextension-polyfill';
import { densitiesKey } from '../background/page-densities.ts';
import { settingsKey } from '../settings/settings-store.ts';

/** Calls back when another tab comes to the front, when the page in it is loaded, or when what is marked may have changed. */
export function onFrontPageChange(changed: () => void): () => void {
  const onUpdated = (_tab: number, { status }: { status?: string }) => {
    if (status !== undefined) changed();
  };
  const onStored = (changes: object) => (settingsKey in changes || densitiesKey in changes) && changed();
  const areas = [browser.storage.local, browser.storage.session];
  for (const { onChanged } of areas) onChanged.addListener(onStored);
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    for (const { onChanged } of areas) onChanged.removeListener(onStored);
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
