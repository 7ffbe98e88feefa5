import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';

const menuId = 'explain-selection';

/** Puts "Explain …" into the context menu of selected text; at each installation and update. */
export function addSelectionMenu(): void {
  // Firefox for Android has no context menus.
  browser.contextMenus?.create({ id: menuId, title: t('menu.explain'), contexts: ['selection'] }, () => {
    // Read, or the browser calls it an error where the entry is there already.
    void browser.runtime.lastError;
  });
}

/** Says it in the language that is spoken now: browsers keep it as it was said before. */
export async function retellSelectionMenu(): Promise<void> {
  await browser.contextMenus?.update(menuId, { title: t('menu.explain') });
}

/** Calls back with the tab and the words when the reader chooses it. */
export function onSelectionMenu(chosen: (tab: number, text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    // Frames within a page are left alone (docs/decisions/0010-the-card.md).
    if (menuItemId === menuId && tab?.id !== undefined && frameId === 0) chosen(tab.id, selectionText ?? '');
  });
}
