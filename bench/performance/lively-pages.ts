import type { Page } from 'puppeteer-core';
import { frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { scriptTime } from '../../scripts/browsers/script-time.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Field, heapOf, inBrowser, pass } from './field.ts';
import type { Figure } from './figure.ts';
import { type UsualDesign, usualDesign as usualSource } from './usual-design.ts';

const sentence =
  'The council of Marisca voted on the ceasefire, and the quorum of the committee was reached after a filibuster. ';
const story = (paragraphs: number) =>
  `<!doctype html><html lang="en"><title>Council votes</title><article><h1>Council votes on ceasefire</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(paragraphs)}</article>`;
const megabyte = 1e6;

/** What pages cost that change, that are long, that are many, and that do nothing. Chromium. */
export function benchLivelyPages(): Promise<readonly Figure[]> {
  return inBrowser('chromium', async (field) => [
    ...(await storm(field)),
    ...(await feed(field)),
    ...(await navigations(field)),
    ...(await tabs(field)),
  ]);
}

async function open({ session, publish }: Field, name: string, body: string): Promise<{ page: Page; tab: number }> {
  const { on } = publish(name, { body, scripts: true });
  const page = await session.open(on);
  const tab = await frontTab(session, page);
  await untilRead(session, tab);
  return { page, tab };
}

/** Words that are marked at this moment, by the registry, which a page shares with the extension. */
const marked = (page: Page) =>
  page.evaluate(() => {
    let count = 0;
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight) if (!range.collapsed && range.startContainer.isConnected) count += 1;
    return count;
  });

/** All paragraphs rewritten, with the same words, a thousand times a second, for ten seconds. */
async function storm(field: Field): Promise<readonly Figure[]> {
  const seconds = 10;
  const { page } = await open(field, 'storm.html', story(20));
  const before = await until('marks', () => marked(page));
  const time = await scriptTime(page, async () => {
    await page.evaluate((length) => {
      const began = performance.now();
      let done = 0;
      return new Promise<void>((end) => {
        const turn = () => {
          const now = performance.now() - began;
          const paragraphs = document.querySelectorAll('p');
          for (; done < now; done += 1) {
            const one = paragraphs[done % paragraphs.length];
            one?.replaceChildren(one.textContent);
          }
          if (now > length) end();
          else setTimeout(turn);
        };
        turn();
      });
    }, seconds * 1000);
  });
  const ended = performance.now();
  await until('marks after the storm', async () => (await marked(page)) >= before);
  const back = performance.now() - ended;
  await page.close();
  return [
    {
      group: 'changes',
      what: 'script a second while 1,000 paragraphs a second are rewritten',
      value: time.total / seconds,
      unit: 'ms',
    },
    { group: 'changes', what: 'all marks are back after that', value: back, unit: 'ms' },
  ];
}

async function feed(field: Field): Promise<readonly Figure[]> {
  const { publish, session } = field;
  const empty = publish('empty.html', { body: '<!doctype html><title>Nothing</title>', scripts: true });
  const long = publish('feed.html', { body: story(20_000), scripts: true });
  const page = await session.open(empty.on);
  const time = await scriptTime(page, async () => {
    await page.goto(long.on, { waitUntil: 'load' });
    await untilRead(session, await frontTab(session, page));
  });
  await page.close();
  return [{ group: 'changes', what: 'all script on a page of 20,000 paragraphs', value: time.total, unit: 'ms' }];
}

/** Another story and address without a load, again and again. */
async function navigations(field: Field): Promise<readonly Figure[]> {
  const times = 200;
  const { page, tab } = await open(field, 'story.html', story(12));
  const ask = pageScriptOf(field.session, tab);
  const navigate = async (number: number) => {
    await page.evaluate((n) => {
      history.pushState({}, '', `?story=${n}`);
      const [first] = document.querySelectorAll('p');
      if (first) first.textContent = `Story ${n} of the council’s ceasefire.`;
    }, number);
    await ask({ type: 'refresh' });
  };
  for (let number = 0; number < 10; number += 1) await navigate(number);
  const before = await heapOf(page);
  for (let number = 10; number < 10 + times; number += 1) await navigate(number);
  const after = await heapOf(page);
  await page.close();
  return [
    {
      group: 'changes',
      what: `heap that ${times} navigations without a load leave`,
      value: (after - before) / megabyte,
      unit: 'MB',
    },
  ];
}

/** Ten tabs of one story, and then ten seconds in which nobody does anything. */
async function tabs(field: Field): Promise<readonly Figure[]> {
  const count = 10;
  const { publish, session } = field;
  const { on, off } = publish('tab.html', { body: story(40), scripts: true });
  const heaps = async (url: string, ready: (page: Page) => Promise<unknown>) => {
    const pages: Page[] = [];
    for (let number = 0; number < count; number += 1) {
      const page = await session.open(url);
      await ready(page);
      pages.push(page);
    }
    // Tabs of one site share a process: the heap is that of all.
    const heap = await heapOf(pages[0] as Page);
    return { pages, heap };
  };
  const close = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.close()));
  const without = await heaps(off, async () => undefined);
  await close(without.pages);
  const script = usualSource();
  const usual = await heaps(off, async (page) => {
    await page.evaluate(`${script};void 0`);
    await page.evaluate(() => usualDesign.mark().marked);
  });
  await close(usual.pages);
  const ours = await heaps(on, async (page) => untilRead(session, await frontTab(session, page)));
  const [last] = ours.pages;
  const idle = last ? await scriptTime(last, () => pass(10_000)) : { total: Number.NaN };
  await close(ours.pages);
  const each = (heap: number) => (heap - without.heap) / count / megabyte;
  return [
    {
      group: 'memory',
      what: `heap that the extension adds to each of ${count} tabs`,
      value: each(ours.heap),
      unit: 'MB',
      beside: { 'usual design': each(usual.heap) },
    },
    { group: 'memory', what: 'script in ten seconds in which nothing happens', value: idle.total, unit: 'ms' },
  ];
}

declare const usualDesign: UsualDesign;
