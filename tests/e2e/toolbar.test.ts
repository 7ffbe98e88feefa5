/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, frontTab, pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openStage, type Stage, switchedOnHost, unknownHost } from './driver/stage.ts';
import { openToolbar } from './driver/toolbar.ts';

const marksOf = ({ mentions }: Reading) => mentions.filter(({ painted }) => painted).length;
const inWords = (reading: Reading) => `Newsgloss: ${marksOf(reading)} words marked`;
const untold = 'Newsgloss: not reading this page';

describe.each(browserKinds)('the toolbar in %s', (kind) => {
  let stage: Stage;
  let look: Awaited<ReturnType<typeof openToolbar>>;
  beforeAll(async () => {
    stage = await openStage(kind);
    look = await openToolbar(stage.session);
  });
  afterAll(() => stage?.close());

  it('tells how many words are marked, and what is paused, each tab for itself', async () => {
    const { page, tab, reading } = await stage.show('analysis.html');
    expect(marksOf(reading)).toBeGreaterThan(1);
    await untilTold(tab, { title: inWords(reading), badge: '', icon: '/icon/16.png' });

    const second = await stage.show('wire.html');
    await untilTold(second.tab, { title: inWords(second.reading), badge: '', icon: '/icon/16.png' });
    await stage.session.runCommand('pause');
    const paused = { title: 'Newsgloss: paused on this page', badge: '', icon: '/icon/paused-16.png' };
    await untilTold(second.tab, paused);
    expect(await look(tab)).toMatchObject({ title: inWords(reading) });

    // Read again, as after any change of settings: the reader's pause holds.
    const script = pageScriptOf(stage.session, second.tab);
    await script({ type: 'refresh' });
    await script({ type: 'refresh' });
    expect(await look(second.tab)).toMatchObject(paused);
    await stage.session.runCommand('pause');
    await untilTold(second.tab, { title: inWords(second.reading), icon: '/icon/16.png' });

    await stage.session.runCommand('pause');
    await untilTold(second.tab, paused);
    await second.page.reload();
    await untilTold(second.tab, { title: inWords(second.reading), icon: '/icon/16.png' });
    await second.page.close();
    await page.close();
  });

  it('counts on the icon where the reader wants it, in colours that can be read', async () => {
    const { page, tab, reading } = await stage.show('analysis.html');
    const options = await stage.session.openOwn('options.html');
    await pressBadge(options, 'false');
    await untilTold(tab, { title: inWords(reading), badge: String(marksOf(reading)) });
    const colours = await stage.session.desk.evaluate(
      async (tabId) => [
        [...(await chrome.action.getBadgeBackgroundColor({ tabId }))],
        [...(await chrome.action.getBadgeTextColor({ tabId }))],
      ],
      tab,
    );
    expect(contrast(colours)).toBeGreaterThanOrEqual(4.5);

    await page.bringToFront();
    await stage.session.runCommand('pause');
    await untilTold(tab, { title: 'Newsgloss: paused on this page', badge: '' });
    await stage.session.runCommand('pause');
    await untilTold(tab, { badge: String(marksOf(reading)) });
    await page.goto(`http://${unknownHost}/empty.html`, { waitUntil: 'domcontentloaded' });
    await untilTold(tab, { title: untold, badge: '' });
    await pressBadge(options, 'true');
    await page.goto(`http://${switchedOnHost}/analysis.html`, { waitUntil: 'domcontentloaded' });
    await untilTold(tab, { title: inWords(reading), badge: '' });
    await options.close();
    await page.close();
  });

  it('says why nothing is marked, and is right again on the way back', async () => {
    const { page, tab, reading } = await stage.show('analysis.html');
    const ask = backgroundOf(stage.session);
    await ask({ type: 'set-site', site: switchedOnHost, on: false });
    await untilTold(tab, { title: `Newsgloss: off on ${switchedOnHost}`, badge: '', icon: '/icon/off-16.png' });
    await ask({ type: 'set-site', site: switchedOnHost, on: true });
    await untilTold(tab, { title: inWords(reading), icon: '/icon/16.png' });

    await page.goto(`http://${unknownHost}/wire.html`, { waitUntil: 'domcontentloaded' });
    await untilTold(tab, { title: untold });
    const popup = await stage.session.openPopup(page);
    const notOn = { title: `Newsgloss: not switched on for ${unknownHost}`, icon: '/icon/none-16.png' };
    await untilTold(tab, notOn);
    await popup.close();
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await untilTold(tab, { title: inWords(reading), icon: '/icon/16.png' });
    await page.close();
  });

  it('says that the browser’s own pages cannot be read', async () => {
    const page = await stage.session.open('about:blank');
    const tab = await frontTab(stage.session, page);
    const popup = await stage.session.openPopup(page);
    await untilTold(tab, { title: 'Newsgloss cannot read this page', badge: '', icon: '/icon/none-16.png' });
    await popup.close();
    await page.close();
  });

  /** Waits until the toolbar says this, and nothing else. */
  async function untilTold(tab: number, wanted: Partial<Awaited<ReturnType<typeof look>>>) {
    let now: Awaited<ReturnType<typeof look>> | undefined;
    const what = () => `the toolbar to say ${JSON.stringify(wanted)} where it says ${JSON.stringify(now)}`;
    await until(what, async () => {
      now = await look(tab);
      return Object.entries(wanted).every(([key, value]) => now?.[key as keyof typeof now] === value);
    });
  }
});

async function pressBadge(options: Page, checked: 'true' | 'false') {
  const control = (state: string) => `[aria-label="Count on the toolbar icon"][aria-checked="${state}"]`;
  await options.bringToFront();
  await options.locator(control(checked)).click();
  await options.waitForSelector(control(checked === 'true' ? 'false' : 'true'));
}

/** Of two colours in RGB (WCAG 2). */
function contrast(colours: readonly (readonly number[])[]): number {
  const [dark = 0, light = 0] = colours
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
