import browser from 'webextension-polyfill';
import { givenMessages } from '../../contract/given-messages.ts';
import type { PageBrowser } from '../background/explain-handlers.ts';

async function inject(tab: number, frame: number, ...files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
}

/** Runs in the page's frame, where nothing of this file is at hand. */
function leave(name: string, messages: unknown): void {
  Object.assign(globalThis, { [Symbol.for(name)]: messages });
}

/** @param highlightsCss the style of the highlights registered under a prefix */
export function createPageBrowser(highlightsCss: (prefix: string) => string): PageBrowser {
  return {
    highlightsCss,
    // Author origin: Chromium does not paint highlights that are styled by the user origin.
    style: (tab, frame, css) =>
      browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css, origin: 'AUTHOR' }),
    async giveMessages(tab, frame, messages) {
      await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        func: leave,
        args: [givenMessages.description, messages],
      });
    },
    injectCard: (tab, frame) => inject(tab, frame, '/card.js', '/card-menu.js'),
    injectHeldKey: (tab, frame) => inject(tab, frame, '/held-key.js'),
  };
}
