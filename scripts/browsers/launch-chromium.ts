import type { Browser, Extension, Page } from 'puppeteer-core';
import {
  type AccessibleNode,
  type LaunchOptions,
  newPageAt,
  openOwnPage,
  openPage,
  type Panel,
  type Popup,
  requestOnDesk,
  type Session,
  welcomePage,
} from './session.ts';
import { startAgain } from './start-again.ts';
import { startChromium } from './start-chromium.ts';
import { patience } from './until.ts';

/**
 * Chromium with the extension loaded and every host name answered by the local server.
 *
 * - `runCommand` dispatches `chrome.commands.onCommand` in the worker: synthetic keys don't reach commands.
 * - `openPopup` triggers the action as a click on its button does, and so grants activeTab.
 * - `openPanel` presses the popup's button: only a click of the reader's may open the side panel.
 */
export async function launchChromium(options: LaunchOptions, signal: AbortSignal): Promise<Session> {
  const browser = await startChromium(options, signal);
  const others = new Set(await browser.pages());
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension');
  const origin = `chrome-extension://${id}/`;
  const desk = await newPageAt(browser, others, `${origin}${welcomePage}`, signal);
  return {
    kind: 'chromium',
    browser,
    origin,
    desk,
    open: (url) => openPage(browser, url),
    openOwn: (path) => openOwnPage(browser, desk, origin + path),
    grant: (patterns) => grant(browser, desk, id, patterns),
    runCommand: (name) => runCommand(extension, desk, name),
    openPopup: (page) => startAgain(() => openPopup(browser, extension, page)),
    openPanel: (page) => startAgain(() => openPanel(browser, extension, page)),
    accessible,
    preferScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    close: () => browser.close(),
  };
}

/** Without the first step `permissions.request` would wait for ever for a prompt that nobody sees. */
async function grant(browser: Browser, desk: Page, id: string, patterns: readonly string[]): Promise<void> {
  const settings = await startAgain(() => openPage(browser, 'chrome://extensions'));
  for (const pattern of patterns) {
    await settings.evaluate(
      (extension, host) =>
        // Only this page of the browser has the call, and no types know it.
        (
          chrome as unknown as {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
          }
        ).developerPrivate.addHostPermission(extension, host),
      id,
      pattern,
    );
  }
  await settings.close();
  await requestOnDesk(desk, patterns);
}

async function runCommand(extension: Extension, desk: Page, name: string): Promise<void> {
  // A message wakes a worker that was put to sleep.
  await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'site-state', url: 'about:blank' }));
  const [worker] = await extension.workers();
  if (!worker) throw new Error('the background does not run');
  await worker.evaluate(async (command) => {
    type Dispatched = { onCommand: { dispatch(command: string, tab: chrome.tabs.Tab | undefined): void } };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands as unknown as Dispatched).onCommand.dispatch(command, tab);
  }, name);
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().includes('/popup.html'), { timeout: patience });
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  return {
    evaluate: <Result>(expression: string) => popup.evaluate(expression) as Promise<Result>,
    // Waits until it stands still.
    click: (selector) => popup.locator(selector).setTimeout(patience).click(),
    picture: () => popup.screenshot(),
    close: () => popup.close(),
  };
}

async function openPanel(browser: Browser, extension: Extension, page: Page): Promise<Panel> {
  const popup = await openPopup(browser, extension, page);
  const opened = browser.waitForTarget((target) => target.url().includes('/sidepanel.html'), { timeout: patience });
  await popup.click('::-p-text(Open beside the page)');
  const panel = await (await opened).asPage();
  return { evaluate: <Result>(expression: string) => panel.evaluate(expression) as Promise<Result> };
}

async function accessible(page: Page): Promise<readonly AccessibleNode[]> {
  const tools = await page.createCDPSession();
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  await tools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: AccessibleNode[] = [];
  const tell = (node: (typeof nodes)[number]) => {
    if (!node.ignored) told.push({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') });
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child);
    }
  };
  if (nodes[0]) tell(nodes[0]);
  return told;
}
