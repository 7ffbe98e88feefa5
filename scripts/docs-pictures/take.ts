import type { Page } from 'puppeteer-core';
import { pictureOf } from '../browsers/picture.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { openCard, pictureOfCard, worthShowing } from '../pictures/open-card.ts';
import type { ShownDemo } from '../pictures/save-demo-pictures.ts';
import { panelBesidePage } from './compose.ts';

/** Of the page; the panel stands beside it. */
export const pageSize = { width: 780, height: 720 } as const;
/** About as high as card and popup, beside which they are shown. */
const panelSize = { width: 400, height: 560 } as const;
const optionsSize = { width: 480, height: 536 } as const;

/** The documents' pictures by their files' names. Chromium only. */
export async function* docsPictures(shown: ShownDemo): AsyncGenerator<readonly [file: string, picture: Uint8Array]> {
  const { session, page, tab, reading } = shown;
  const briefing = JSON.stringify((reading.briefing.gist[0]?.text ?? reading.article.meta.title).slice(0, 20));
  const hasBriefing = `document.body.innerText.includes(${briefing}) && ${isStill}`;

  const popup = await session.openPopup(page);
  await until('the popup', () => popup.evaluate<boolean>(hasBriefing));
  yield ['briefing.png', await popup.picture()];
  await popup.close().catch(() => undefined);

  await session.openPanel(page);
  const panel = await panelOf(session);
  await panel.setViewport(panelSize);
  await until('the briefing', () => panel.evaluate(hasBriefing));
  await openCard(session, page, tab, worthShowing(reading), reading);
  yield ['card.png', await pictureOfCard(session, page, tab)];
  await until('the lines in view', () => panel.evaluate(`document.querySelector('.row.here') !== null && ${isStill}`));
  await panel.setViewport({ ...panelSize, height: pageSize.height });
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  await panel.setViewport(panelSize);
  await panel.locator('#tab-words').click();
  await until('the words', () =>
    panel.evaluate(`document.querySelector('#tab-words[aria-selected=true]') !== null && ${isStill}`),
  );
  yield ['panel.png', await panel.screenshot()];
  // Only now: the panel goes with the tab in front.
  const canvas = await session.browser.newPage();
  await canvas.setViewport({ width: pageSize.width + panelSize.width, height: pageSize.height });
  yield ['page.webp', await panelBesidePage(canvas, left, right)];

  const options = await session.openOwn('options.html');
  await options.setViewport(optionsSize);
  await session.preferScheme(options, 'light');
  await options.bringToFront();
  await until('the options', () => options.evaluate(`document.body.innerText.trim() !== '' && ${isStill}`));
  yield ['options.png', await pictureOf(options, { x: 0, y: 0, ...optionsSize })];
}

async function panelOf(session: Session): Promise<Page> {
  const target = session.browser.targets().find((one) => one.url().includes('/sidepanel.html'));
  if (!target) throw new Error('the side panel is not open');
  return target.asPage();
}

const isStill = `document.getAnimations().every(({ playState }) => playState !== 'running')`;
