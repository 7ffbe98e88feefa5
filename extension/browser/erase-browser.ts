import { deleteDB } from 'idb';
import browser from 'webextension-polyfill';
import type { ErasePorts } from '../erase/erase-everything.ts';

/** The real browser behind "Erase everything". */
export const eraseBrowser: Pick<ErasePorts, 'clearArea' | 'deleteDatabase' | 'giveBackSites'> = {
  clearArea: (area) => browser.storage[area].clear(),
  // Connections of ours close when they are asked to.
  deleteDatabase: (name) => deleteDB(name),
  async giveBackSites() {
    const { origins = [] } = await browser.permissions.getAll();
    if (origins.length > 0 && !(await browser.permissions.remove({ origins })))
      throw new Error('the browser keeps what it allows');
  },
};
