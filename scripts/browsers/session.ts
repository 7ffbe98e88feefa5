/// <reference types="chrome" />
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { startAgain } from './start-again.ts';
import { patience, until } from './until.ts';

/** What a launched browser with the extension in it can do; the same for both kinds. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Of the extension's own pages, with a slash at the end: "chrome-extension://…/". */
  readonly origin: string;
  /** The page that the extension opened at its installation, from which its API is called. It stays in the background. */
  readonly desk: Page;
  /** Opens an address in a new tab and waits until its document is there. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab: "options.html". */
  openOwn(path: string): Promise<Page>;
  /**
   * Makes the browser grant match patterns, as a reader would who answers its prompt with yes. What it does not prove:
   * that the prompt comes up (no headless browser shows one).
   */
  grant(patterns: readonly string[]): Promise<void>;
  /** Fires a command of the manifest as the browser does for its key. Not the key itself: see each browser's file. */
  runCommand(name: string): Promise<void>;
  /** Opens the real toolbar popup over a page. */
  openPopup(page: Page): Promise<Popup>;
  /** Opens the side panel beside a page, by the way a reader has in this browser. */
  openPanel(page: Page): Promise<Panel>;
  /**
   * What assistive technology is told of the page in front, in its order: the card, too, which is closed to scripts.
   * Firefox tells its tree bit by bit once somebody asks: look until what is awaited is there.
   */
  accessible(page: Page): Promise<readonly AccessibleNode[]>;
  /** The reader's colour scheme, for a page and what the extension shows on it. */
  preferScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface AccessibleNode {
  /** By the names of ARIA: "button", "heading", "dialog". */
  readonly role: string;
  readonly name: string;
}

/** The open side panel. */
export interface Panel {
  /** Evaluates an expression (source text) in the panel's window. */
  evaluate<Result>(expression: string): Promise<Result>;
}

/** The open toolbar popup. */
export interface Popup {
  /** Evaluates an expression (source text) in the popup's window. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Clicks the element, once it is there, as a reader does: trusted, with user activation. */
  click(selector: string): Promise<void>;
  /** A picture, as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the local server that answers for every host. */
  readonly port: number;
  /** Real hosts are reached, too: for a live page that the reader asked for. */
  readonly live?: boolean;
  /** A window on the reader's screen instead of none. */
  readonly window?: boolean;
  /** Of a page, in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

export const defaultViewport = { width: 1100, height: 900 } as const;

/** Of the pages; null: as large as the window. */
export function viewportOf({ window, viewport }: Pick<LaunchOptions, 'window' | 'viewport'>) {
  return window ? null : (viewport ?? defaultViewport);
}

/** Asks in the extension's own page for the permission, by a click that counts as the reader's. */
export async function requestOnDesk(desk: Page, patterns: readonly string[]): Promise<void> {
  await desk.bringToFront();
  await desk.evaluate(
    (origins) => {
      const button = document.createElement('button');
      button.id = 'grant-by-test';
      button.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
      button.addEventListener('click', () => {
        chrome.permissions.request({ origins }).then(
          (granted) => button.setAttribute('data-answer', String(granted)),
          (error: unknown) => button.setAttribute('data-answer', String(error)),
        );
      });
      document.body.append(button);
    },
    [...patterns],
  );
  await desk.click('#grant-by-test');
  const answered = await desk.waitForSelector('#grant-by-test[data-answer]', { timeout: patience });
  const answer = await answered?.evaluate((button) => button.getAttribute('data-answer'));
  await desk.evaluate(() => document.querySelector('#grant-by-test')?.remove());
  if (answer !== 'true') throw new Error(`the browser did not grant ${patterns.join(', ')}: ${answer}`);
}

/** The page that the extension opens at its installation; it does nothing unless it is pressed. */
export const welcomePage = 'welcome.html';

/** Opens a page of the web, and waits for its document alone. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/**
 * Opens a page of the extension as the extension does. To lead a tab there from elsewhere would mean another process for
 * it: Firefox takes some of such tabs nowhere, and is deaf and busy for minutes if it is asked again.
 * @param desk another page of the extension
 */
export function openOwnPage(browser: Browser, desk: Page, url: string): Promise<Page> {
  return startAgain(async (signal) => {
    const others = new Set(await browser.pages());
    const tab = await desk.evaluate(async (address) => (await chrome.tabs.create({ url: address })).id, url);
    const close = () =>
      desk
        .evaluate(async (id) => void (id !== undefined && (await chrome.tabs.remove(id))), tab)
        .catch(() => undefined);
    signal.addEventListener('abort', close);
    return newPageAt(browser, others, url, signal);
  });
}

/** The page that was not among the others, once its document is complete. Not by its `url()`: over BiDi it is not told. */
export function newPageAt(
  browser: Browser,
  others: ReadonlySet<Page>,
  url: string,
  signal: AbortSignal,
): Promise<Page> {
  return until(
    `${url} to open`,
    async () => {
      for (const page of await browser.pages()) {
        if (others.has(page)) continue;
        // What a tab begins with goes away while it is asked.
        const at = await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => null);
        if (at !== url) continue;
        page.setDefaultTimeout(patience);
        return page;
      }
      return null;
    },
    signal,
  );
}
