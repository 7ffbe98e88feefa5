import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { patternsOf } from '../../extension/sites/host.ts';
import { seeCard, seeWayBack } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { frontTab } from '../../scripts/browsers/newsgloss.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAt, pointAway } from '../../scripts/browsers/words-on-page.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { type PageServer, servePages } from '../../scripts/pages/serve-pages.ts';
import { builtPlayground, ensurePlayground } from '../../scripts/playground/build-playground.ts';
import { contentTypeOf } from '../../scripts/playground/serve-folder.ts';
import { violationsOf } from './driver/axe.ts';
import { strangersAsked } from './driver/browsers-own-requests.ts';
import { choose, textIn } from './driver/own-page.ts';
import { highlighted } from './driver/page-tricks.ts';

const host = 'gallery.test';
/** Any folder of any host. */
const folder = `http://${host}/some/folder/`;

async function publish(server: PageServer): Promise<void> {
  await ensurePlayground();
  for (const name of readdirSync(builtPlayground)) {
    const body = readFileSync(join(builtPlayground, name));
    const page = { body, scripts: true, contentType: contentTypeOf(name) };
    server.publish(folder + name, page);
    if (name === 'index.html') server.publish(folder, page);
  }
}

const status = (page: Page) => textIn(page, '.count');
const told = async (page: Page) => /^\d+ words? /.test(await status(page)) && (await status(page));
const headline = (page: Page) => textIn(page, '#the-story h2');
/** The texts of all marks, by the alphabet. */
const marks = async (page: Page) => [...(await highlighted(page))].sort().join('; ');

/** Until a story of this headline is explained, and its briefing stands beside it. */
const explained = (page: Page, wanted: string) =>
  until(`“${wanted}” to be explained`, async () => {
    const isThere = (await headline(page)).includes(wanted) && (await textIn(page, 'aside')).includes('Words to know');
    return isThere && (await told(page)) && (await marks(page)) !== '';
  });

/** The middle of the first mark, once it is in view and the page stands still. */
const firstMark = (page: Page) =>
  page.evaluate(async () => {
    const [range] = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 300));
    const { x = 0, y = 0, width = 0, height = 0 } = range?.getClientRects()[0] ?? {};
    return { x: x + width / 2, y: y + height / 2, text: String(range) };
  });

async function paste(page: Page, text: string): Promise<void> {
  await choose(page, 'story', 'own');
  await page.waitForSelector('#pasted');
  await page.$eval(
    '#pasted',
    (field, pasted) => {
      (field as HTMLTextAreaElement).value = pasted;
    },
    text,
  );
  await page.click('.paste [type="submit"]');
}

const hostile = [
  'Markets <img src="x" onerror="hacked = 1"> fall',
  '<script>hacked = 1</script> The central bank raised its base rate on Thursday to fight inflation, and gilts fell.',
  '"><iframe srcdoc="<script>parent.hacked = 1</script>"></iframe> Ministers spoke of quantitative easing.',
].join('\n\n');

describe.each(browserKinds)('the playground in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    server = await servePages();
    await publish(server);
    session = await launch(kind, { extension: ensureBuilt(kind), port: server.port });
    // The extension is off there; it is allowed, so that the tests may look into a card, which is closed to pages.
    await session.grant(patternsOf(host));
    page = await session.open(folder);
    tab = await frontTab(session, page);
    await explained(page, 'Castavia');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await pointAway(page);
    await noCard();
  });

  const seen = () => seeCard(session, tab);
  const noCard = () => until('no card', async () => (await seen()) === null);
  const focused = () => until('a card with the focus', async () => (await seen())?.focused);

  it('opens with a sample that is marked, and its briefing beside it', async () => {
    expect(await told(page)).toBeTruthy();
    expect(await marks(page)).toContain('security guarantees');
    const briefing = await textIn(page, 'aside');
    for (const section of ['What happened', 'Timeline', 'Words to know']) expect(briefing).toContain(section);
    expect(await page.title()).toContain('Newsgloss');
  });

  it('takes another sample', async () => {
    await choose(page, 'story', 'bridge');
    await explained(page, 'Sill bridge');
    expect(await marks(page)).not.toContain('security guarantees');
    await choose(page, 'story', 'strait');
    await explained(page, 'strait treaty');
    expect(await textIn(page, 'aside')).toContain('Gannet Strait');
  });

  it('opens a card where the pointer rests on a mark', async () => {
    const { x, y, text } = await firstMark(page);
    await pointAt(page, { x, y });
    const card = await until('the card', seen);
    expect(card.text).toContain('Glossary');
    expect(text).not.toBe('');
    expect(card.focused).toBe(false);
  });

  it('opens cards by its button and by keys, and gives the focus back', async () => {
    await page.focus('.next-word');
    await page.keyboard.press('Enter');
    const first = await focused().then(seen);
    await page.keyboard.press('Escape');
    await noCard();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('next-word'))).toBe(true);
    await page.keyboard.down('Alt');
    await page.keyboard.press('n');
    await page.keyboard.up('Alt');
    const second = await focused().then(seen);
    expect(second?.text).not.toBe(first?.text);
  });

  it('has no site to be switched off in the menu of its cards', async () => {
    await page.focus('.next-word');
    await page.keyboard.press('Enter');
    await focused();
    const menu = (await seen())?.controls.find(({ name }) => name === 'More actions');
    await page.mouse.click(menu?.x ?? 0, menu?.y ?? 0);
    const open = await until('the menu', async () => {
      const card = await seen();
      return card?.text.includes('Stop marking this') && card;
    });
    expect(open.text).not.toContain('Not on this site');
    await page.keyboard.press('Escape');
  });

  it('marks other words for other readers', async () => {
    const counts = new Map<string, number>();
    for (const level of ['1', '3', '2']) {
      const before = await marks(page);
      await choose(page, 'level', level);
      await until(`level ${level}`, async () => (await marks(page)) !== before);
      counts.set(level, (await highlighted(page)).length);
    }
    expect(counts.get('1')).toBeGreaterThan(counts.get('3') ?? Number.POSITIVE_INFINITY);
  });

  it('goes from the briefing to the paragraph, and offers the way back', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.$$eval('aside .pn', (numbers) => (numbers.at(-1) as HTMLElement).click());
    await until('the way back', () => seeWayBack(session, tab));
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
  });

  it('shows pasted markup as the text that it is, and explains it', async () => {
    await paste(page, hostile);
    await explained(page, 'Markets');
    expect(await headline(page)).toContain('<img src="x" onerror="hacked = 1">');
    expect(await textIn(page, '#the-story')).toContain('<script>hacked = 1</script>');
    expect(await page.$$eval('#the-story :is(img, script, iframe)', ({ length }) => length)).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await marks(page)).toContain('quantitative easing');
    await until('the focus at the text', () => page.evaluate(() => document.activeElement?.id === 'the-story'));
  });

  it('gives the text back to be changed, and says where there is none or it is in another language', async () => {
    await page.click('.origin .link');
    await page.waitForSelector('#pasted');
    expect(await page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value)).toBe(hostile);
    await paste(page, ' \n ');
    await until('a word about it', async () => (await textIn(page, '.told')).includes('no text yet'));
    await paste(
      page,
      'Verhandlungen gehen weiter\n\nDie Regierung hat am Dienstag beschlossen, dass die Verhandlungen mit dem Nachbarland weitergehen sollen, auch wenn das Parlament dagegen ist.',
    );
    await until('the language', async () => (await status(page)).includes('in German'));
    expect(await marks(page)).toBe('');
  });

  it.each([
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
  ] as const)('stays within 320 pixels, and axe finds nothing: %s, %s', async (scheme, dir) => {
    await session.preferScheme(page, scheme);
    await page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), dir);
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      await choose(page, 'story', 'draft');
      await explained(page, 'Castavia');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
      await choose(page, 'story', 'own');
      await until('the other view', async () => !(await headline(page)).includes('Castavia'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  });

  it('asked for nothing but its own files', () => {
    expect(strangersAsked(server)).toEqual([]);
    expect(server.served.filter((url) => !url.startsWith(folder))).toEqual([]);
  });
});
