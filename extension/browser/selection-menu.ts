import browser from 'webextension-polyfill';

const menuId = 'explain-selection';

/** Puts "Explain …" into the context menu of selected text; at each installation and update. */
export function addSelectionMenu(): void {
  // Firefox for Android has no context menus.
  browser.contextMenus?.create({ id: menuId, title: 'Explain “%s”', contexts: ['selection'] }, () => {
    // Read, or the browser calls it an error where the entry is there already.
    void browser.runtime.lastError;
  });
}

/** Calls back with the tab and the words when the reader chooses it. */
export function onSelectionMenu(chosen: (tab: number, text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    // Frames within a page are left alone (docs/decisions/0010-the-card.md).
    if (menuItemId === menuId && tab?.id !== undefined && frameId === 0) chosen(tab.id, selectionText ?? '');
  });
}
