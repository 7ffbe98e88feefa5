import puppeteer, { type Page } from 'puppeteer-core';
import { geckoId } from '../../manifest.ts';
import { ensureBrowser } from './find-browser.ts';
import { type ChromeScope, openChromeScope } from './firefox-chrome-scope.ts';
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
  viewportOf,
  welcomePage,
} from './session.ts';
import { startAgain } from './start-again.ts';
import { patience, pause, until } from './until.ts';

/** Any fixed one: without the preference Firefox draws it by lot, and BiDi does not tell. */
const uuid = '5b1e4a0e-0f6d-4c53-9d0a-6c1f6f0a7e21';

/**
 * Firefox with the extension loaded (as a temporary one) and every host answered by the local server as its proxy.
 *
 * - `runCommand` calls what the key's handler calls: the key itself belongs to the browser's window.
 * - `openPopup` triggers the action as a click on its button does, and so grants activeTab. The popup is reached through
 *   the browser's own scope: BiDi knows tabs only.
 */
export async function launchFirefox(options: LaunchOptions, signal: AbortSignal): Promise<Session> {
  const viewport = viewportOf(options);
  const browser = await puppeteer.launch({
    signal,
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: !options.window,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'],
    timeout: patience,
    protocolTimeout: patience,
    extraPrefsFirefox: preferences(options),
  });
  const others = new Set(await browser.pages());
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${uuid}/`;
  const desk = await newPageAt(browser, others, `${origin}${welcomePage}`, signal);
  const scope = await openChromeScope(browser, geckoId);
  return {
    kind: 'firefox',
    browser,
    origin,
    desk,
    open: (url) => openPage(browser, url),
    openOwn: async (path) => {
      const page = await openOwnPage(browser, desk, origin + path);
      // Over BiDi only the pages that it opened itself are given one.
      await page.setViewport(viewport);
      return page;
    },
    grant: (patterns) => requestOnDesk(desk, patterns),
    runCommand: async (name) => void (await scope.run(`extension.shortcuts.onCommand(${JSON.stringify(name)})`)),
    openPopup: (page) => startAgain(() => openPopup(scope, desk, page)),
    openPanel: (page) => startAgain(() => openPanel(scope, desk, page)),
    accessible: (page) => accessible(scope, page),
    preferScheme: async (_page, scheme) => {
      // BiDi has no call for it; the preference holds for all pages.
      const value = scheme === 'dark' ? 0 : 1;
      await scope.run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`);
    },
    close: () => browser.close(),
  };
}

/** A proxy list of Firefox sends only the made-up hosts to the local server where others are to be live. */
function preferences({ port, live }: LaunchOptions): Record<string, unknown> {
  const autoConfig = `function FindProxyForURL(url, host) { return host.endsWith('.test') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return {
    ...(live && {
      'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(autoConfig)}`,
    }),
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'network.proxy.type': live ? 2 : 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,',
    'browser.safebrowsing.downloads.remote.enabled': false,
    // Else a page of the extension that is not in front paints seldom.
    'dom.min_background_timeout_value': 4,
  };
}

/** Where an element is in the popup, once neither it nor the popup moves any more: the briefing makes both grow. */
async function placeAtRest(scope: ChromeScope, look: () => Promise<string>): Promise<string> {
  let before = '';
  return until('the popup to come to rest', async () => {
    const place = await look();
    const popup = await scope.run(
      `return JSON.stringify(window.document.querySelector('browser.webextension-popup-browser').getBoundingClientRect())`,
    );
    const isAtRest = place + popup === before;
    before = place + popup;
    return isAtRest && place;
  });
}

/** The popup is no tab, so BiDi does not see it; the extension's own page reaches its window. */
async function openPopup(scope: ChromeScope, desk: Page, page: Page): Promise<Popup> {
  await page.bringToFront();
  await scope.run('await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)');
  const view = `chrome.extension.getViews({ type: 'popup' })[0]`;
  await desk.waitForFunction(`${view}?.document.readyState === 'complete'`, { polling: pause, timeout: patience });
  const evaluate = <Result>(expression: string) =>
    desk.evaluate(`${view}.eval(${JSON.stringify(expression)})`) as Promise<Result>;
  return {
    evaluate,
    async click(selector) {
      const found = `${view}.document.querySelector(${JSON.stringify(selector)})`;
      await desk.waitForFunction(found, { polling: pause, timeout: patience });
      const place = await placeAtRest(
        scope,
        () =>
          desk.evaluate(
            `${found}.scrollIntoView({ block: 'nearest', behavior: 'instant' }), JSON.stringify(${found}.getBoundingClientRect())`,
          ) as Promise<string>,
      );
      await scope.run(`
        const inPopup = ${place};
        const popup = window.document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
        const x = popup.x + inPopup.x + inPopup.width / 2;
        const y = popup.y + inPopup.y + inPopup.height / 2;
        for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
          window.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount: 1 }, {});
        }`);
    },
    async picture() {
      const base64 = await scope.run(`
        const popup = window.document.querySelector('browser.webextension-popup-browser');
        const drawn = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new window.OffscreenCanvas(drawn.width, drawn.height);
        canvas.getContext('2d').drawImage(drawn, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return window.btoa(String.fromCharCode(...bytes))`);
      return Buffer.from(base64, 'base64');
    },
    close: async () => {
      await desk.evaluate(`${view}?.close()`);
    },
  };
}

/** By the command for it: a click on a page does not open Firefox's sidebar. The extension's own page reaches its window. */
async function openPanel(scope: ChromeScope, desk: Page, page: Page): Promise<Panel> {
  await page.bringToFront();
  await scope.run(`extension.shortcuts.onCommand('list-terms')`);
  const view = `chrome.extension.getViews({ type: 'sidebar' })[0]`;
  await desk.waitForFunction(`${view}?.document.readyState === 'complete'`, { polling: pause, timeout: patience });
  return {
    evaluate: <Result>(expression: string) =>
      desk.evaluate(`${view}.eval(${JSON.stringify(expression)})`) as Promise<Result>,
  };
}

/** Firefox's own names for what ARIA calls otherwise. */
const ariaRoles: Readonly<Record<string, string>> = { pushbutton: 'button', statusbar: 'status' };

async function accessible(scope: ChromeScope, page: Page): Promise<readonly AccessibleNode[]> {
  await page.bringToFront();
  const told = await scope.run(`
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const told = [];
    const tell = (node) => {
      told.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
      for (let child = node.firstChild; child; child = child.nextSibling) tell(child);
    };
    const root = service.getAccessibleFor(window.gBrowser.selectedBrowser);
    if (root) tell(root);
    return JSON.stringify(told)`);
  return (JSON.parse(told) as AccessibleNode[]).map(({ role, name }) => ({ role: ariaRoles[role] ?? role, name }));
}
