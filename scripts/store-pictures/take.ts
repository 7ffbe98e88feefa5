import type { Mention } from '../../explain/model/reading.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { drawings, svgOf } from '../icons/drawings.ts';
import { openCard, pictureOfCard, worthShowing } from '../pictures/open-card.ts';
import type { ShownDemo } from '../pictures/save-demo-pictures.ts';
import { popupOverPage, tile } from './compose.ts';

/** What the stores take: Chrome's of screenshots and of the small tile. */
export const screenshotSize = { width: 1280, height: 800 } as const;
export const tileSize = { width: 440, height: 280 } as const;

/** The stores' pictures by their files' names, in the order in which a store shows them; the tile comes last. Chromium only. */
export async function* storePictures(shown: ShownDemo): AsyncGenerator<readonly [file: string, png: Uint8Array]> {
  const { session, page, reading } = shown;
  const mention = worthShowing(reading);
  yield ['1-card.png', await withCard(shown, mention)];
  const card = await pictureOfCard(session, page, shown.tab);
  await page.keyboard.press('Escape');
  const popup = await pictureOfPopup(shown);
  const canvas = await session.browser.newPage();
  await canvas.setViewport(screenshotSize);
  yield ['2-briefing.png', await popupOverPage(canvas, popup.behind, popup.picture, popup.width)];
  yield ['3-dark.png', await inTheDark(shown, mention)];
  yield ['4-sample.png', await ownPage(session, 'sample.html', hasMarks)];
  yield ['5-options.png', await ownPage(session, 'options.html', `document.body.innerText.trim() !== ''`)];
  await canvas.setViewport(tileSize);
  await canvas.bringToFront();
  yield ['tile.png', await tile(canvas, svgOf(drawings.reading), card)];
}

async function withCard({ session, page, tab, reading }: ShownDemo, mention: Mention): Promise<Uint8Array> {
  await openCard(session, page, tab, mention, reading);
  // Until nothing of it moves any more.
  await pictureOfCard(session, page, tab);
  return page.screenshot();
}

async function inTheDark(shown: ShownDemo, mention: Mention): Promise<Uint8Array> {
  const { session, page } = shown;
  await page.bringToFront();
  await session.preferScheme(page, 'dark');
  const picture = await withCard(shown, mention);
  await session.preferScheme(page, 'light');
  return picture;
}

async function pictureOfPopup({ session, page, reading }: ShownDemo) {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const behind = await page.screenshot();
  const popup = await session.openPopup(page);
  const line = JSON.stringify((reading.briefing.gist[0]?.text ?? reading.article.meta.title).slice(0, 20));
  await until('the popup', () => popup.evaluate<boolean>(`document.body.innerText.includes(${line}) && ${isStill}`));
  const picture = await popup.picture();
  const width = await popup.evaluate<number>(`document.querySelector('header').getBoundingClientRect().right`);
  await popup.close().catch(() => undefined);
  return { behind, picture, width };
}

async function ownPage(session: Session, path: string, shown: string): Promise<Uint8Array> {
  const page = await session.openOwn(path);
  await page.setViewport(screenshotSize);
  await session.preferScheme(page, 'light');
  await page.bringToFront();
  await until('its content', () => page.evaluate(`${shown} && ${isStill}`));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const hasMarks = `[...CSS.highlights.values()].some(({ size }) => size > 0)`;
const isStill = `document.getAnimations().every(({ playState }) => playState !== 'running')`;
