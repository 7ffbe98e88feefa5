import browser from 'webextension-polyfill';
import { languageChanged } from '../../extension/background/follow-settings.ts';
import { addSelectionMenu, retellSelectionMenu } from '../../extension/browser/selection-menu.ts';
import { retellDefaultTitle } from '../../extension/browser/show-sign.ts';
import { settingsKey } from '../../extension/settings/settings-store.ts';

/**
 * Says in the reader's language what browsers keep until it is said anew: the menu, and the toolbar's title of tabs of which
 * nothing was said. Not at each start of the background, for that is to be a short one.
 */
export function followLanguage(speak: () => Promise<void>): void {
  const retell = () =>
    void speak()
      .then(() => Promise.all([retellSelectionMenu(), retellDefaultTitle()]))
      .catch((error: unknown) => console.debug('Newsgloss:', error));
  browser.runtime.onInstalled.addListener(() => {
    addSelectionMenu();
    retell();
  });
  browser.runtime.onStartup.addListener(retell);
  browser.storage.local.onChanged.addListener(({ [settingsKey]: change }) => {
    if (change && languageChanged(change)) retell();
  });
}
