import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardAtRest, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

const window = { width: 320, height: 640 };
/** A point of the page beside its text. */
const margin = [8, 8] as const;
/** Least height of what a finger presses, in CSS pixels. */
const target = 44;

// Only Chromium can be made to feel a finger; what stands behind it is the same code in both.
describe('under a finger, in chromium', () => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage('chromium');
    const { page, tab } = await stage.show('analysis.html');
    // The page is loaded anew once it is to feel touches.
    await page.setViewport({ ...window, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    shown = { page, tab, reading: await untilRead(stage.session, tab) };
    // So that any word can stand anywhere in the window.
    await page.evaluate((room) => Object.assign(document.body.style, { paddingBlock: `${room}px` }), window.height);
  });
  afterAll(() => stage?.close());

  const seen = () => seeCard(stage.session, shown.tab);
  /** @param share where in the window the word is tapped: of its height from the top */
  const tapMark = async (share = 0.3) => {
    const mention = explainedMark(shown.reading);
    const { x, y } = await scrollToMention(shown.page, shown.reading, mention);
    const word = { x, y: share * window.height };
    await shown.page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - word.y);
    const scrolled = await shown.page.evaluate(() => scrollY);
    await untilTapsCount();
    await shown.page.touchscreen.tap(word.x, word.y);
    await until('the sheet', seen);
    return { ...(await cardAtRest(stage.session, shown.tab)), word, scrolled };
  };
  /** A tap too soon after a swipe is taken for its end. On the margin a tap does nothing, however often. */
  const untilTapsCount = async () => {
    await shown.page.evaluate(() => {
      delete document.body.dataset.tapped;
      addEventListener('click', () => document.body.setAttribute('data-tapped', ''), { once: true, capture: true });
    });
    await until('a tap to be heard', async () => {
      await shown.page.touchscreen.tap(...margin);
      return shown.page.evaluate(() => document.body.hasAttribute('data-tapped'));
    });
  };
  const noCard = () => until('no card', async () => (await seen()) === null);

  it.each([
    ['bottom', 0.25],
    ['bottom', 0.45],
    ['top', 0.55],
    ['top', 0.95],
  ] as const)(
    'a sheet comes from the %s for a word at %d of the window’s height, and leaves it in sight',
    async (edge, share) => {
      await shown.page.keyboard.press('Escape');
      await noCard();
      const { rect, word, scrolled } = await tapMark(share);
      expect(rect.width).toBe(window.width);
      expect(Math.round(edge === 'top' ? rect.y : rect.y + rect.height)).toBe(edge === 'top' ? 0 : window.height);
      expect(word.y < rect.y || word.y > rect.y + rect.height).toBe(true);
      expect(await shown.page.evaluate(() => scrollY)).toBe(scrolled);
    },
  );

  it('a sheet from the top goes when it is swiped up', async () => {
    await shown.page.keyboard.press('Escape');
    await noCard();
    const { rect } = await tapMark(0.8);
    const foot = rect.y + rect.height - 10;
    const finger = await shown.page.touchscreen.touchStart(rect.x + 60, foot);
    await finger.move(rect.x + 60, foot - 130);
    await finger.end();
    await noCard();
  });

  it('a swipe down sends it away', async () => {
    const { rect } = (await seen()) ? await cardAtRest(stage.session, shown.tab) : await tapMark();
    const finger = await shown.page.touchscreen.touchStart(rect.x + 60, rect.y + 20);
    await finger.move(rect.x + 60, rect.y + 150);
    await finger.end();
    await noCard();
  });

  it('a tap beside it closes it', async () => {
    await tapMark();
    await shown.page.touchscreen.tap(...margin);
    await noCard();
  });

  it('its controls are large enough', async () => {
    await tapMark();
    const heights = await stage.session.desk.evaluate(async (tab) => {
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => {
          const host = document.querySelector<HTMLElement>('div[popover]');
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          return [...(root?.querySelectorAll('button') ?? [])]
            .filter((button) => !button.closest('p'))
            .map((button) => [button.textContent || button.ariaLabel, button.getBoundingClientRect().height]);
        },
      });
      return result?.result ?? [];
    }, shown.tab);
    expect(heights.length).toBeGreaterThan(3);
    expect(heights.filter(([, height]) => Number(height) < target)).toEqual([]);
  });

  it('a tap on a link is the link’s', async () => {
    await shown.page.keyboard.press('Escape');
    await noCard();
    await shown.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '#there', textContent: 'ceasefire', id: 'link' });
      link.style.cssText = 'position: fixed; inset: 100px auto auto 100px; font-size: 30px; background: white';
      document.body.append(link);
    });
    await shown.page.touchscreen.tap(130, 115);
    await until('the link', () => shown.page.evaluate(() => location.hash === '#there'));
    expect(await seen()).toBeNull();
  });
});
