import type { Page } from 'puppeteer-core';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { readInput } from '../../scripts/pages/read-input.ts';
import { bundleScript } from '../bundle-script.ts';
import type { InPage } from '../reading/in-page.ts';
import type { SavedPage } from '../reading/saved-pages.ts';
import { median, percentile } from '../reading/summary.ts';
import { isWithin, recordTrace, scriptRuns, type TraceEvent } from '../trace/record-trace.ts';
import { type Field, inBrowser, pass, slowDown } from './field.ts';
import type { Figure } from './figure.ts';
import { type UsualDesign, usualDesign as usualSource } from './usual-design.ts';

const slowdown = 4;
/** Of all pages, so that the run ends in time. */
const mostPages = 24;
/** Milliseconds after the answer in which card.js comes, too. */
const after = 1_500;

interface Load {
  /** Of article.js, and of all the extension's scripts, in ms. */
  readonly article: number;
  readonly all: number;
  /** The longest task at a quarter of the processor's speed, in ms. */
  readonly longestSlow: number;
  readonly readability: number;
  readonly usual: number;
}

/**
 * What an article costs its page's thread until its marks stand, and the card's script is there: the thread's own time, beside one
 * cold parse by Readability and one marking by the usual design, on fresh loads of the same page. Median over pages.
 */
export async function benchPageLoad(pages: readonly SavedPage[]): Promise<readonly Figure[]> {
  const step = Math.max(1, pages.length / mostPages);
  const some = pages.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
  const peers = { readers: await bundleScript('bench/reading/in-page.ts'), usual: usualSource() };
  return inBrowser('chromium', async (field) => {
    const loads: Load[] = [];
    for (const [number, page] of some.entries()) loads.push(await measure(field, page, number, peers));
    const of = (part: (load: Load) => number) => median(loads.map(part));
    const beside = {
      'Readability, cold': of(({ readability }) => readability),
      'usual design': of(({ usual }) => usual),
    };
    return [
      { group: 'page', what: 'article.js until marks stand', value: of(({ article }) => article), unit: 'ms', beside },
      {
        group: 'page',
        what: 'with the card’s scripts, loaded at idle',
        value: of(({ all }) => all),
        unit: 'ms',
        beside,
      },
      {
        group: 'page',
        what: `longest task at ${slowdown}× slow-down, median of ${loads.length} pages`,
        value: of(({ longestSlow }) => longestSlow),
        unit: 'ms',
      },
      {
        group: 'page',
        what: `longest task at ${slowdown}× slow-down, 95 of 100 pages below`,
        value: percentile(
          loads.map(({ longestSlow }) => longestSlow),
          0.95,
        ),
        unit: 'ms',
      },
    ];
  });
}

async function measure(
  { session, publish }: Field,
  saved: SavedPage,
  number: number,
  peers: { readonly readers: string; readonly usual: string },
): Promise<Load> {
  const { on, off } = publish(`page-${number}.html`, { ...(await readInput(saved.file)), scripts: false });
  const empty = publish('empty.html', { body: '<!doctype html><title>Nothing</title>', scripts: false });
  const load = async (rate: number) => {
    const page = await session.open(empty.on);
    try {
      if (rate > 1) await slowDown(page, rate);
      return await recordTrace(page, async () => {
        await page.goto(on, { waitUntil: 'load' });
        await untilRead(session, await frontTab(session, page));
        await pass(after);
      });
    } finally {
      await page.close();
    }
  };
  const fast = runsOf(await load(1));
  const longestSlow = longestTask(await load(slowdown));
  const page = await session.open(empty.off);
  try {
    const readability = await peerTime(page, off, peers.readers, () => newsglossBench.read('readability').ms);
    const usual = await peerTime(page, off, peers.usual, () => usualDesign.mark().ms);
    return { ...fast, longestSlow, readability, usual };
  } finally {
    await page.close();
  }
}

/** What scripts took from article.js on before card.js came, and with it. Until then the page before still runs its own. */
function runsOf(events: readonly TraceEvent[]): Pick<Load, 'article' | 'all'> {
  const every = scriptRuns(events);
  const runs = every.slice(every.findIndex(({ name, script }) => name === 'EvaluateScript' && script === 'article.js'));
  const card = runs.findIndex(({ script }) => script === 'card.js');
  const sum = (some: readonly TraceEvent[]) => some.reduce((total, { ms }) => total + ms, 0);
  return { article: sum(card < 0 ? runs : runs.slice(0, card)), all: sum(runs) };
}

/** In which a script ran. */
function longestTask(events: readonly TraceEvent[]): number {
  const runs = scriptRuns(events);
  const tasks = events.filter((task) => task.name === 'RunTask' && runs.some((run) => isWithin(run, task)));
  return Math.max(0, ...tasks.map(({ ms }) => ms));
}

/** The median of three fresh loads, each laid out and painted before. */
async function peerTime(page: Page, url: string, script: string, run: () => number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    await page.evaluate(`${script};void 0`);
    times.push(await page.evaluate(run));
  }
  return median(times);
}

declare const newsglossBench: InPage;
declare const usualDesign: UsualDesign;
