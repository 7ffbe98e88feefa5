/// <reference types="chrome" />
import type { WebWorker } from 'puppeteer-core';
import { openChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { Session } from '../../../scripts/browsers/session.ts';

/** What the toolbar's icon of one tab says. */
interface ToolbarSign {
  readonly title: string;
  readonly badge: string;
  /** The file of the icon for 16 pixels: "/icon/off-16.png". */
  readonly icon: string;
}

/** Looks at the toolbar. What it does not prove: what the toolbar paints, for no headless browser has one to be seen. */
export async function openToolbar({ kind, browser, desk }: Session): Promise<(tab: number) => Promise<ToolbarSign>> {
  const iconOf = kind === 'firefox' ? await firefoxIcons() : await chromiumIcons();
  return async (tab) => ({
    ...(await desk.evaluate(
      async (tabId) => ({
        title: await chrome.action.getTitle({ tabId }),
        badge: await chrome.action.getBadgeText({ tabId }),
      }),
      tab,
    )),
    icon: await iconOf(tab),
  });

  /** As Firefox itself keeps it for the button. */
  async function firefoxIcons() {
    const scope = await openChromeScope(
      browser,
      await desk.evaluate(() => chrome.runtime.getManifest().browser_specific_settings?.gecko?.id ?? ''),
    );
    return (tab: number) =>
      scope.run(`
        const { global } = ExtensionParent.apiManager;
        const { icon } = global.browserActionFor(extension).action.getContextData(global.tabTracker.getTab(${tab}));
        return new URL(typeof icon === 'string' ? icon : icon[16]).pathname`);
  }

  /** Chromium tells nobody: what the background has set last. */
  async function chromiumIcons() {
    // A message wakes a worker that was put to sleep; one that is looked into stays awake.
    await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'site-state', url: 'about:blank' }));
    const [extension] = (await browser.extensions()).values();
    const worker: WebWorker | undefined = (await extension?.workers())?.[0];
    if (!worker) throw new Error('the background does not run');
    await worker.evaluate(() => {
      const set = chrome.action.setIcon.bind(chrome.action);
      const icons: Record<string, string> = {};
      Object.assign(globalThis, { icons });
      chrome.action.setIcon = ((details: chrome.action.TabIconDetails) => {
        icons[String(details.tabId)] = (details.path as Record<number, string>)[16] ?? '';
        return set(details);
      }) as typeof chrome.action.setIcon;
    });
    return (tab: number) =>
      worker.evaluate(
        (id) => (globalThis as unknown as { icons: Record<string, string> }).icons[id] ?? '',
        String(tab),
      );
  }
}
