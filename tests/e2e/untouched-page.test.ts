import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, pageScriptOf, switchOn } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { strangersAsked } from './driver/browsers-own-requests.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Stage, switchedOnHost, unknownHost } from './driver/stage.ts';
import { witnessedBy } from './driver/witness.ts';

const lastHost = 'asked-last.test';

const serialised = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(browserKinds)('a page in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  const setSite = (on: boolean) => backgroundOf(stage.session)({ type: 'set-site', site: switchedOnHost, on });

  it('keeps every byte of its document: before, with marks, after a card and after the end', async () => {
    await setSite(false);
    const bare = await stage.session.open(`http://${switchedOnHost}/analysis.html`);
    const before = await serialised(bare);
    await bare.close();

    await switchOn(stage.session, switchedOnHost);
    const { page, tab, reading } = await stage.show('analysis.html');
    expect(reading.mentions.some(({ painted }) => painted)).toBe(true);
    expect(await serialised(page)).toBe(before);

    await restOnMention(stage.session, { page, tab, reading }, explainedMark(reading));
    await leaveMention(stage.session, { page, tab });
    expect(await serialised(page)).toBe(before);

    await setSite(false);
    const script = pageScriptOf(stage.session, tab);
    await until('the end', async () => (await script({ type: 'state' }).catch(() => null))?.kind !== 'reading');
    expect(await serialised(page)).toBe(before);
    await page.close();
    await switchOn(stage.session, switchedOnHost);
  });

  it('keeps its own highlights, and finds none of a name that it could know', async () => {
    const { page, reading } = await stage.show('nasty.html');
    expect(reading.mentions.some(({ painted }) => painted)).toBe(true);
    const own = () =>
      page.evaluate(() => ['page-own', 'page-own-name'].map((name) => CSS.highlights.get(name)?.size ?? null));
    expect(await own()).toEqual([1, 1]);
    const guessed = await page.evaluate(() =>
      ['newsgloss', 'ng', 'newsgloss-mark', 'mark', 'article'].filter((name) => CSS.highlights.has(name)),
    );
    expect(guessed).toEqual([]);
    await setSite(false);
    expect(await own()).toEqual([1, 1]);
    await switchOn(stage.session, switchedOnHost);
    await page.close();
  });

  it('hears nothing of the extension', async () => {
    const { page, tab } = await stage.show('analysis.html');
    await page.bringToFront();
    await stage.session.runCommand('next-term');
    await until('a card', () => seeCard(stage.session, tab));
    expect(await witnessedBy(page)).toEqual({ messages: [], events: [] });
    await page.close();
  });

  // Every host, of pages and of the browser itself, ends at the local server: a request to anywhere would be seen there.
  it('is all that was asked of the network', async () => {
    // Firefox makes it a call for https.
    const isLast = (url: string) => new URL(url).hostname === lastHost;
    // Asked last, by a page of the web, since the policy of the extension's own lets them ask nobody: when this is there, all before it is.
    const asks = (page: Page) =>
      page.evaluate((host) => fetch(`http://${host}/`, { mode: 'no-cors' }).then(Boolean, () => false), lastHost);
    expect(await asks(stage.session.desk)).toBe(false);
    expect(stage.server.strays.some(isLast)).toBe(false);
    const page = await stage.session.open(`http://${unknownHost}/empty.html`);
    await asks(page);
    await page.close();
    await until('the last request', async () => stage.server.strays.some(isLast));
    expect(strangersAsked(stage.server).filter((url) => !isLast(url))).toEqual([]);
    expect(stage.server.served.length).toBeGreaterThan(0);
  });
});
