import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { repository } from '../../scripts/build/repository.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

const titleOf = (name: string) =>
  /<h1[^>]*>([^<]*)/.exec(readFileSync(join(repository, 'demo', name), 'utf8'))?.[1] ?? 'no headline';

describe.each(browserKinds)('stories that do not stand alone on their page, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('are read one by one where the page appends the next below, each while it is in view', async () => {
    const { page, tab, reading: first } = await stage.show('analysis.html');
    const readingOf = (headline: string) => untilReadingOf(stage, tab, headline);
    await page.evaluate(appendStoryOf, '/wire.html');
    await until('the second story to be noticed', async () => (await untilRead(stage.session, tab)).article.reach);
    expect((await untilRead(stage.session, tab)).article.meta.title).toBe(first.article.meta.title);

    await page.evaluate(() => document.querySelector('.appended h1')?.scrollIntoView());
    const second = await readingOf(titleOf('wire.html'));
    expect(second.isArticle).toBe(true);
    expect(second.briefing.gist.length).toBeGreaterThan(0);
    const { reach } = second.article;
    for (const { block } of second.mentions) expect(block).toBeGreaterThanOrEqual(reach?.[0] ?? Number.NaN);
    expect(second.mentions.some(({ painted }) => painted)).toBe(true);

    await page.evaluate(() => scrollTo(0, 0));
    const again = await readingOf(first.article.meta.title);
    expect(again.mentions).toEqual(first.mentions);
    await page.close();
  });

  it('are opened on their own from the popup where they stand in a frame', async () => {
    const framed = `http://${switchedOnHost}/framed.html`;
    const body = '<!doctype html><title>The Courier</title><iframe src="/wire.html" width="800" height="600"></iframe>';
    stage.server.publish(framed, { body, scripts: true });
    const page = await stage.session.open(framed);
    const tab = await frontTab(stage.session, page);
    expect((await untilRead(stage.session, tab)).isArticle).toBe(false);
    const popup = await stage.session.openPopup(page);
    await until('the reason', () => popup.evaluate<boolean>(`document.body.innerText.includes('stands in a frame')`));
    await popup.click('.state .btn');
    const opened = await until('the story', async () => {
      const tabs = await stage.session.desk.evaluate(() => chrome.tabs.query({ url: '*://*/wire.html' }));
      return tabs[0]?.id;
    });
    expect((await untilRead(stage.session, opened)).isArticle).toBe(true);
    await stage.session.desk.evaluate((id) => chrome.tabs.remove(id), opened);
    await page.close();
  });
});

/** In the page: loads another page's story and puts it below its own, as pages do that go on for ever. */
async function appendStoryOf(address: string): Promise<void> {
  const text = await (await fetch(address)).text();
  const story = new DOMParser().parseFromString(text, 'text/html').querySelector('article');
  if (!story) throw new Error('no story there');
  story.classList.add('appended');
  document.querySelector('article')?.after(story);
}

function untilReadingOf(stage: Stage, tab: number, headline: string): Promise<Reading> {
  const script = pageScriptOf(stage.session, tab);
  return until(`the reading of "${headline}"`, async () => {
    const state = await script({ type: 'state' }).catch(() => null);
    return state?.kind === 'reading' && state.reading.article.meta.title === headline ? state.reading : null;
  });
}
