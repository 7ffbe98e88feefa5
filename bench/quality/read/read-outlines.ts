import type { Page } from 'puppeteer-core';
import type { Outline } from '../../../explain/model/outline.ts';
import { startAgain } from '../../../scripts/browsers/start-again.ts';
import { startChromium } from '../../../scripts/browsers/start-chromium.ts';
import { readInput } from '../../../scripts/pages/read-input.ts';
import { type PageServer, servePages } from '../../../scripts/pages/serve-pages.ts';
import { statedAddress } from '../../../scripts/pages/stated-address.ts';
import { bundleScript } from '../../bundle-script.ts';
import type { InPage } from './in-page.ts';

/** Milliseconds for a page to load. */
const pageTimeout = 20_000;

/** Chromium seldom hangs at its start; it is then started again. */
const patience = { timeout: 40_000, tries: 3 };

/**
 * What the page script sees of each saved page, in headless Chromium, without an extension: the pages' own scripts are off
 * and every host is the local server.
 * @throws where there is no browser; the message says so
 */
export async function readOutlines(files: readonly string[]): Promise<readonly Outline[]> {
  if (files.length === 0) return [];
  const [script, server] = await Promise.all([bundleScript('bench/quality/read/in-page.ts'), servePages()]);
  try {
    const browser = await startAgain((signal) => startChromium({ port: server.port }, signal), patience);
    try {
      // A window of its own: a page that nobody sees may be laid out late.
      const tab = await browser.newPage({ type: 'window' });
      const outlines: Outline[] = [];
      for (const [number, file] of files.entries()) outlines.push(await readOutline(tab, server, script, file, number));
      return outlines;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function readOutline(tab: Page, server: PageServer, script: string, file: string, number: number) {
  const page = await readInput(file);
  // Its address says something of a page ("/" is a front page), so it keeps the path that it states.
  const { pathname, search } = new URL(statedAddress(page.body) ?? 'http://unknown.invalid/page');
  const url = `http://page-${number}.quality.test${pathname}${search}`;
  server.publish(url, page);
  try {
    await tab.goto(url, { waitUntil: 'load', timeout: pageTimeout });
    await tab.evaluate(`${script};void 0`);
    return await tab.evaluate(() => newsglossQuality.outline());
  } finally {
    server.withdraw(url);
  }
}

declare const newsglossQuality: InPage;
