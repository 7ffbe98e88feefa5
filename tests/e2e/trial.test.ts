import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { dwellMs } from '../../page/pointer/hover.ts';
import { cardAtRest, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention, scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { newPageAt } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAt } from '../../scripts/browsers/words-on-page.ts';
import { violationsOf } from './driver/axe.ts';
import { plain } from './driver/marks.ts';
import { outwait } from './driver/outwait.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

const paintedOf = ({ mentions }: Reading) => mentions.filter(({ painted }) => painted);

/** Not by their blocks: what our page says of the story counts as one, too. */
const marksOf = (reading: Reading) => JSON.stringify(paintedOf(reading).map(({ text, start }) => [text, start]));

/** The first marked word of the page, as this reader has it. */
function firstMark(reading: Reading): Mention {
  const [first] = paintedOf(reading);
  if (!first) throw new Error('nothing is marked');
  return first;
}

const pressButton = async (page: Page, name: string) => {
  const button = await page.evaluateHandle(
    (wanted) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(wanted)),
    name,
  );
  await (button as unknown as { click(): Promise<void> }).click();
};

const statusOf = (page: Page) => page.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

async function openShown(stage: Stage, name: string): Promise<Shown> {
  const page = await stage.session.openOwn(name);
  const tab = await frontTab(stage.session, page);
  return { page, tab, reading: await untilRead(stage.session, tab) };
}

describe.each(browserKinds)('the trial on the welcome page in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await openShown(stage, 'welcome.html');
  });
  afterAll(() => stage?.close());

  const seen = () => seeCard(stage.session, shown.tab);
  const noCard = () => until('no card', async () => (await seen()) === null);
  const choose = (name: string, value: string) => shown.page.click(`input[name="${name}"][value="${value}"]`);
  /** What is kept of the reader's choices. */
  const kept = () =>
    stage.session.desk.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: Partial<Settings> };
      return settings ?? {};
    });
  /** Chooses a level, and waits until the story is marked, and said to be marked, another way. */
  const readAt = async (level: string) => {
    const before = marksOf(shown.reading);
    await choose('level', level);
    return until(`the story to be read at level ${level}`, async () => {
      const reading = await untilRead(stage.session, shown.tab);
      const told = (await statusOf(shown.page)).startsWith(`${paintedOf(reading).length} word`);
      return told && marksOf(reading) !== before && reading;
    });
  };

  it('explains the story and nothing around it', () => {
    expect(shown.reading.article.meta.title).toContain('Sill bridge');
    expect(JSON.stringify(shown.reading.article.blocks)).not.toContain('takes for granted');
  });

  it('marks other words for other readers, opens a real card for each, and keeps the level', async () => {
    const counts: number[] = [];
    for (const level of ['3', '1', '2']) {
      const reading = await readAt(level);
      counts.push(paintedOf(reading).length);
      shown = { ...shown, reading };
      const mention = firstMark(reading);
      const card = plain((await restOnMention(stage.session, shown, mention)).text);
      expect(card).toContain(plain(reading.explainers[mention.entry]?.definition ?? 'no explainer'));
      await leaveMention(stage.session, shown);
    }
    const [expert = 0, newcomer = 0] = counts;
    expect(newcomer).toBeGreaterThan(expert);
    expect(await kept()).toMatchObject({ level: 2 });
  });

  it('opens cards by a click alone, where that is chosen', async () => {
    await choose('opens', 'click');
    await until('it to be kept', async () => (await kept()).opens === 'click');
    const { x, y } = await scrollToMention(shown.page, shown.reading, firstMark(shown.reading));
    await pointAt(shown.page, { x, y });
    await outwait(stage.session, shown.tab, dwellMs);
    expect(await seen()).toBeNull();
    await shown.page.mouse.click(x, y);
    await until('the card', seen);
    await shown.page.keyboard.press('Escape');
    await noCard();
    await choose('opens', 'hover');
    await until('it to be kept', async () => (await kept()).opens === 'hover');
  });

  it('is opened by Enter on its button, and gives the focus back at Escape', async () => {
    await shown.page.focus('.next-word');
    await shown.page.keyboard.press('Enter');
    await until('a card with the focus', async () => (await seen())?.focused);
    await shown.page.keyboard.press('Escape');
    await noCard();
    await until('the focus to be back', () =>
      shown.page.evaluate(() => document.activeElement?.classList.contains('next-word')),
    );
  });

  it('is opened by the key of every page', async () => {
    await shown.page.bringToFront();
    await stage.session.runCommand('next-term');
    await until('a card with the focus', async () => (await seen())?.focused);
    await shown.page.keyboard.press('Escape');
    await noCard();
  });

  it('leads to the story as a page of its own, before anything was allowed', async () => {
    const { browser, origin } = stage.session;
    const others = new Set(await browser.pages());
    await pressButton(shown.page, 'Try it first');
    const page = await newPageAt(browser, others, `${origin}sample.html`, new AbortController().signal);
    const tab = await frontTab(stage.session, page);
    const reading = await untilRead(stage.session, tab);
    expect(paintedOf(reading).length).toBeGreaterThan(2);
    await page.close();
  });
});

describe.each(browserKinds)('the sample story in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await openShown(stage, 'sample.html');
  });
  afterAll(() => stage?.close());

  it('shows cards as any page does', async () => {
    const mention = firstMark(shown.reading);
    const card = plain((await restOnMention(stage.session, shown, mention)).text);
    expect(card).toContain(plain(shown.reading.explainers[mention.entry]?.definition ?? 'no explainer'));
    await leaveMention(stage.session, shown);
  });

  it('has its briefing in the popup', async () => {
    const popup = await stage.session.openPopup(shown.page);
    await until('the briefing', () => popup.evaluate<boolean>(`document.body.innerText.includes('Sill bridge')`));
    expect(await popup.evaluate<boolean>(`document.body.innerText.includes('What happened')`)).toBe(true);
    await popup.close();
  });

  it('says how it works, until that is dismissed', async () => {
    const notes = () => shown.page.evaluate(() => document.querySelectorAll('.note').length);
    expect(await notes()).toBe(3);
    for (const left of [2, 1, 0]) {
      await shown.page.click('.dismiss');
      await until(`${left} notes`, async () => (await notes()) === left);
    }
    await pressButton(shown.page, 'Show the notes again');
    await until('the notes', async () => (await notes()) === 3);
  });

  it('answers nobody in place of the background', async () => {
    const { page, tab } = await stage.show('analysis.html');
    expect(paintedOf(await untilRead(stage.session, tab)).length).toBeGreaterThan(0);
    await page.close();
  });

  it('opens from the options', async () => {
    const options = await stage.session.openOwn('options.html');
    await options.waitForSelector('#about');
    const { browser, origin } = stage.session;
    const others = new Set(await browser.pages());
    await pressButton(options, 'Try it again');
    const page = await newPageAt(browser, others, `${origin}sample.html`, new AbortController().signal);
    await page.close();
    await options.close();
  });

  it.each(['sample.html', 'welcome.html'])(
    'stays within a window of 320 pixels, and axe finds nothing: %s',
    async (name) => {
      const { page } = await openShown(stage, name);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );
});

// Only Chromium can be made to feel a finger.
describe('the trial under a finger, in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
  });
  afterAll(() => stage?.close());

  it.each(['welcome.html', 'sample.html'])('opens a sheet at the bottom: %s', async (name) => {
    const page = await stage.session.openOwn(name);
    // The page is loaded anew once it is to feel touches.
    await page.setViewport({ width: 320, height: 640, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    const tab = await frontTab(stage.session, page);
    const reading = await untilRead(stage.session, tab);
    const { x, y } = await scrollToMention(page, reading, firstMark(reading));
    await until('the sheet', async () => {
      await page.touchscreen.tap(x, y);
      return seeCard(stage.session, tab);
    });
    const { rect } = await cardAtRest(stage.session, tab);
    expect(rect.width).toBe(320);
    expect(Math.round(rect.y + rect.height)).toBe(640);
    await page.close();
  });
});
