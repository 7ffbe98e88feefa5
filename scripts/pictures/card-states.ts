import type { CDPSession, Page } from 'puppeteer-core';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { pressInCard, seeCard } from '../browsers/card-on-page.ts';
import { defaultViewport, type Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { openCard, pictureOfCard, worthShowing } from './open-card.ts';

/** One page in one tab, with the card to be shown in many states. */
interface Shown {
  readonly session: Session;
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
  readonly mention: Mention;
}

type Picture = readonly [state: string, png: Uint8Array];

/**
 * The card of the term about which there is most to see, in each state a reader may meet. Chromium only.
 * What it presses has the names of the language that is spoken here: the reader's.
 */
export async function* cardStates(
  session: Session,
  page: Page,
  tab: number,
  reading: Reading,
): AsyncGenerator<Picture> {
  const tools = await page.createCDPSession();
  const shown: Shown = { session, page, tab, reading, mention: worthShowing(reading) };
  await media(tools, { 'prefers-color-scheme': 'light' });
  await open(shown);
  yield ['first-sight', await take(shown)];
  await unfold(shown);
  yield ['unfolded', await take(shown)];
  await open(shown);
  await press(shown, t('card.actions'));
  yield ['menu', await take(shown)];
  await open(shown);
  yield ['third-opening', await take(shown)];
  await press(shown, t('card.keep'));
  yield* nested(shown);
  await media(tools, { 'prefers-color-scheme': 'dark' });
  await open(shown);
  yield ['dark', await take(shown)];
  await media(tools, { 'forced-colors': 'active' });
  await open(shown);
  yield ['forced-colors', await take(shown)];
  await media(tools, { 'prefers-color-scheme': 'light', 'forced-colors': 'none' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await open(shown);
  yield ['rtl-page', await take(shown)];
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  // Zoomed to 200 % a window has half as many pixels, each of them twice as wide.
  await page.setViewport({
    width: defaultViewport.width / 2,
    height: defaultViewport.height / 2,
    deviceScaleFactor: 2,
  });
  await open(shown);
  yield ['200-percent', await takeAll(shown)];
  // A page that touch emulation begins on is loaded anew, so this comes last.
  await page.setViewport({ width: 320, height: 640, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  await open(shown, 'touch');
  yield ['narrow-touch', await takeAll(shown)];
  await page.setViewport(defaultViewport);
}

async function* nested(shown: Shown): AsyncGenerator<Picture> {
  const { session, tab, reading, mention } = shown;
  const { term = '', related = [] } = reading.explainers[mention.entry] ?? {};
  const [first] = related;
  if (!first) return;
  const back = t('card.backTo', { term });
  await open(shown);
  await unfold(shown);
  await press(shown, first.term);
  await until('the term that was looked up', async () =>
    (await seeCard(session, tab))?.controls.some(({ name }) => name === back),
  );
  yield ['nested', await take(shown)];
}

const open = ({ session, page, tab, mention, reading }: Shown, by?: 'touch') =>
  openCard(session, page, tab, mention, reading, by);
/** The button has one of two names. */
async function unfold(shown: Shown): Promise<void> {
  const card = await seeCard(shown.session, shown.tab);
  const names = [t('card.more'), t('card.mattersAndMore')];
  await press(shown, card?.controls.find(({ name }) => names.includes(name))?.name ?? t('card.more'));
}
const take = ({ session, page, tab }: Shown) => pictureOfCard(session, page, tab);
/** The whole window. */
async function takeAll(shown: Shown): Promise<Uint8Array> {
  await take(shown);
  return shown.page.screenshot();
}
const press = ({ session, page, tab }: Shown, name: string | RegExp) => pressInCard(session, page, tab, name);

/** Media features of the reader, as the browser's developer tools set them. */
async function media(tools: CDPSession, features: Record<string, string>): Promise<void> {
  await tools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
