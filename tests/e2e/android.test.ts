import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardAtRest } from '../../scripts/browsers/card-on-page.ts';
import { restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { newPageAt } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type AndroidBuild, androidBuild } from './driver/android-build.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

/** Of a common phone, in CSS pixels. */
const phone = { width: 360, height: 740 };

/** What reaches beyond the window's right edge, but for what is scrolled within something else. */
const sticksOut = (page: Page) =>
  page.evaluate(() => ({
    by: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    width: innerWidth,
  }));

// Firefox for Android itself cannot be driven here: this is Firefox with what Android lacks taken away, at a phone's width.
describe('with what Firefox for Android has, at the width of a phone', () => {
  let build: AndroidBuild;
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    build = androidBuild();
    stage = await openStage('firefox', { extension: build.folder, viewport: phone });
    shown = await stage.show('analysis.html');
    await shown.page.setViewport(phone);
  });
  afterAll(async () => {
    await stage?.close();
    build?.remove();
  });

  /** The popup as Android shows it, a page over the tab in front. */
  const openPopup = async () => {
    const others = new Set(await stage.session.browser.pages());
    await shown.page.bringToFront();
    const url = `${stage.session.origin}popup.html`;
    await stage.session.desk.evaluate((address) => void chrome.tabs.create({ url: address, active: false }), url);
    const popup = await newPageAt(stage.session.browser, others, url, new AbortController().signal);
    await popup.setViewport(phone);
    return popup;
  };
  // As it is seen: what is hidden has a text, too.
  const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;

  it('there are no keys, no context menu and no side panel to be had', async () => {
    const had = await stage.session.desk.evaluate(() => {
      // The names of some stay, with nothing behind them.
      const api = chrome as unknown as Record<string, unknown>;
      return ['commands', 'contextMenus', 'sidebarAction'].filter((name) => api[name] !== undefined);
    });
    expect(had).toEqual([]);
  });

  it('an article is read and marked', () => {
    expect(shown.reading.isArticle).toBe(true);
    expect(shown.reading.mentions.some(({ painted }) => painted)).toBe(true);
  });

  it('a card lies within the window', async () => {
    await restOnMention(stage.session, shown, explainedMark(shown.reading));
    const { rect } = await cardAtRest(stage.session, shown.tab);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(phone.width);
    await shown.page.keyboard.press('Escape');
  });

  it('the popup has the briefing, the words and the search, and offers no panel', async () => {
    const popup = await openPopup();
    const gist = shown.reading.briefing.gist[0]?.text ?? 'no gist';
    await until('the briefing', async () => (await textOf(popup)).includes(gist));
    expect(await popup.evaluate(() => document.querySelector('[role="combobox"]') !== null)).toBe(true);
    expect(await textOf(popup)).not.toContain('Open beside the page');
    const said = shown.reading.briefing.perspectives;
    const text = await textOf(popup);
    expect(said.filter((line) => !text.includes(line.text.slice(0, 20)))).toEqual([]);
    await popup.close();
  });

  it('the popup fits', async () => {
    const popup = await openPopup();
    await until('its content', async () => (await textOf(popup)).includes('What happened'));
    expect(await sticksOut(popup)).toEqual({ by: 0, width: phone.width });
    await popup.close();
  });

  it.each(['options.html', 'welcome.html', 'sample.html', 'briefing.html'])('%s fits', async (name) => {
    const page = await stage.session.openOwn(name);
    await page.setViewport(phone);
    await until('its content', async () => (await textOf(page)).trim() !== '');
    expect(await sticksOut(page)).toEqual({ by: 0, width: phone.width });
    await page.close();
  });
});
