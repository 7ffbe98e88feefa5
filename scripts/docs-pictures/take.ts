import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import { pictureOf } from '../browsers/picture.ts';
import type { Popup, Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { openCard, pictureOfCard, worthShowing } from '../pictures/open-card.ts';
import { panelBesidePage } from './compose.ts';

/** Of the page; the panel stands beside it. */
export const pageSize = { width: 860, height: 660 } as const;
const panelWidth = 380;
/** As high as a card with its margin: the four stand side by side. */
const ownSize = { width: 480, height: 560 } as const;

interface Shown {
  readonly session: Session;
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
}

/** The documents' pictures by name. Chromium only. */
export async function* docsPictures(shown: Shown): AsyncGenerator<readonly [name: string, png: Uint8Array]> {
  const { session, page, tab, reading } = shown;
  const briefing = JSON.stringify((reading.briefing.gist[0]?.text ?? reading.article.meta.title).slice(0, 20));
  const hasBriefing = `document.body.innerText.includes(${briefing}) && ${isStill}`;

  const popup = await session.openPopup(page);
  yield ['briefing', await pictureOfPopup(popup, hasBriefing)];
  await popup.close().catch(() => undefined);

  await session.openPanel(page);
  const panel = await panelOf(session);
  await panel.setViewport({ width: panelWidth, height: pageSize.height });
  await page.bringToFront();
  await openCard(session, page, tab, worthShowing(reading), reading);
  yield ['card', await pictureOfCard(session, page, tab)];
  await press(panel, 'Briefing');
  await until('the briefing', () => panel.evaluate(hasBriefing));
  const canvas = await session.browser.newPage();
  await canvas.setViewport({ width: pageSize.width + panelWidth, height: pageSize.height });
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  yield ['page', await panelBesidePage(canvas, left, right)];
  await panel.setViewport({ width: panelWidth, height: ownSize.height });
  yield ['panel', await panel.screenshot()];

  const options = await session.openOwn('options.html');
  await options.setViewport(ownSize);
  await session.preferScheme(options, 'light');
  await options.bringToFront();
  await until('the options', () => options.evaluate(`document.body.innerText.trim() !== '' && ${isStill}`));
  yield ['options', await pictureOf(options, { x: 0, y: 0, ...ownSize })];
}

async function pictureOfPopup(popup: Popup, isReady: string): Promise<Uint8Array> {
  await until('the popup', () => popup.evaluate<boolean>(isReady));
  return popup.picture();
}

async function panelOf(session: Session): Promise<Page> {
  const target = session.browser.targets().find((one) => one.url().includes('/sidepanel.html'));
  if (!target) throw new Error('the side panel is not open');
  return target.asPage();
}

const press = (panel: Page, name: string) => panel.locator(`::-p-aria([name="${name}"])`).click();

const isStill = `document.getAnimations().every(({ playState }) => playState !== 'running')`;
