import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import { builtExtension } from '../../scripts/build/ensure-built.ts';
import { openStage, type Stage } from './driver/stage.ts';

/** Where the ground of a page is painted, the first of its elements that has one. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const painted = [document.querySelector('.ng'), document.body, document.documentElement]
      .map((element) => (element ? getComputedStyle(element).backgroundColor : ''))
      .find((colour) => colour !== '' && colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent');
    return painted ?? 'none';
  });

describe.each(browserKinds)('the extension’s own pages in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('are built with the design’s own colours, for both schemes', () => {
    const folder = builtExtension(kind);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|js)$/.test(name));
    const lowered = files.filter((name) => readFileSync(join(folder, name), 'utf8').includes('--lightningcss'));
    expect(lowered).toEqual([]);
  });

  it.each(['options.html', 'welcome.html', 'sample.html', 'popup.html', 'sidepanel.html', 'briefing.html'])(
    'keep the reader’s own size of text in %s',
    async (name) => {
      const page = await stage.session.openOwn(name);
      await until('its content', () => page.evaluate(() => document.body.textContent.trim() !== ''));
      // Chromium sets its extensions' pages at 75 %, unless they say otherwise.
      expect(
        await page.evaluate(() => getComputedStyle(document.body.querySelector('.ng') ?? document.body).fontSize),
      ).toBe('16px');
      await page.close();
    },
  );

  it.each(['options.html', 'welcome.html', 'sample.html'])(
    'are light or dark as the reader prefers: %s',
    async (name) => {
      const page = await stage.session.openOwn(name);
      await until('its content', () => page.evaluate(() => document.body.textContent.trim() !== ''));
      // The preference reaches the page's process a moment later.
      const becomes = (scheme: 'light' | 'dark', colour: RegExp) =>
        until(`a ${scheme} ground`, async () => {
          await stage.session.preferScheme(page, scheme);
          return colour.test(await ground(page));
        });
      await becomes('light', /^rgb\(2\d\d, 2/);
      await becomes('dark', /^rgb\(\d?\d, \d?\d, /);
      await becomes('light', /^rgb\(2\d\d, 2/);
      await page.close();
    },
  );
});
