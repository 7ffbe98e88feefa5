import browser from 'webextension-polyfill';
import type { InterfaceLanguage } from '../../contract/choices.ts';
import { parseSettings } from '../settings/settings.ts';
import { settingsKey } from '../settings/settings-store.ts';
import { speakLanguage } from './interface-language.ts';
import { ownSettings } from './own-settings.ts';

/**
 * Has one of the extension's own pages speak the language that the reader chose; where that cannot be read, the browser's.
 * `changed` is called when the reader chooses another.
 */
export async function speakInterface(changed: () => void): Promise<void> {
  const language = await ownSettings.load().then(
    (settings) => settings.language,
    (): InterfaceLanguage => 'browser',
  );
  await speakLanguage(language);
  browser.storage.local.onChanged.addListener(({ [settingsKey]: change }) => {
    // Where everything was erased, the page goes on to say so in its language.
    if (change?.newValue !== undefined && parseSettings(change.newValue).language !== language) changed();
  });
}
