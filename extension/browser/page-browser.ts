import browser from 'webextension-polyfill';
import type { PageBrowser } from '../background/explain-handlers.ts';

/** Icons by size in pixels: in colour where Newsgloss runs, grey elsewhere. */
function iconPaths(running: boolean): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${running ? '' : 'off-'}${size}.png`]));
}

async function inject(script: string, tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [script] });
}

/** @param highlightsCss the style of the highlights registered under a prefix */
export function createPageBrowser(highlightsCss: (prefix: string) => string): PageBrowser {
  return {
    // Author origin: Chromium does not paint highlights that are styled by the user origin.
    async styleHighlights(tab, frame, prefix) {
      const css = highlightsCss(prefix);
      await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css, origin: 'AUTHOR' });
      return css;
    },
    injectCard: (tab, frame) => inject('/card.js', tab, frame),
    injectHeldKey: (tab, frame) => inject('/held-key.js', tab, frame),
    showRunning: (tab, running) => browser.action.setIcon({ tabId: tab, path: iconPaths(running) }),
  };
}
