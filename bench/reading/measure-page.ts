import type { Page } from 'puppeteer-core';
import type { Outline } from '../../explain/model/outline.ts';
import { readArticle } from '../../explain/read/read-article.ts';
import { readInput } from '../../scripts/pages/read-input.ts';
import type { PageServer } from '../../scripts/pages/serve-pages.ts';
import { statedAddress } from '../../scripts/pages/stated-address.ts';
import type { InPage } from './in-page.ts';
import { inTurn, type Reader, readers } from './readers.ts';
import type { SavedPage } from './saved-pages.ts';

/** What one reader did with one page. */
export interface ReadingOfPage {
  /** The first reading of each of some fresh loads, in ms. */
  readonly coldMs: readonly number[];
  /** Each further reading of one load, in ms. */
  readonly warmMs: readonly number[];
  readonly body: string;
}

export interface MeasuredPage {
  readonly page: SavedPage;
  readonly by: Readonly<Record<Reader, ReadingOfPage>>;
  /** Our judging of the Outline, which in the product happens in the background; here in Node, its first time, in ms. */
  readonly judgeMs: number;
}

/** Fresh loads for each, and readings by each on one load. Odd, for the median. */
const loads = 3;
const rounds = 9;
/** Milliseconds for a page to load. */
const pageTimeout = 20_000;

/** Lets all readers read one page: each on fresh loads of its own, then in turns on one load. */
export async function measurePage(
  tab: Page,
  server: PageServer,
  script: string,
  page: SavedPage,
  number: number,
): Promise<MeasuredPage> {
  const served = await readInput(page.file);
  const { pathname, search } = new URL(statedAddress(served.body) ?? 'http://unknown.invalid/page');
  const url = `http://page-${number}.bench.test${pathname}${search}`;
  server.publish(url, served);
  try {
    const cold: Cold = { newsgloss: [], readability: [], defuddle: [] };
    for (let round = 0; round < loads; round += 1) {
      for (const reader of inTurn(readers, number + round)) {
        await load(tab, url, script);
        cold[reader].push(await tab.evaluate((name) => newsglossBench.read(name), reader));
      }
    }
    const warm = await tab.evaluate((rounds) => newsglossBench.repeat(rounds), rounds);
    return judged(page, cold, warm);
  } finally {
    server.withdraw(url);
  }
}

type Cold = Record<Reader, ReturnType<InPage['read']>[]>;

function judged(page: SavedPage, cold: Cold, warm: Readonly<Record<Reader, readonly number[]>>): MeasuredPage {
  let judgeMs = 0;
  const bodyOf = (found: Outline | string) => {
    if (typeof found === 'string') return found;
    const start = performance.now();
    const { blocks } = readArticle(found);
    judgeMs = performance.now() - start;
    return blocks.map(({ text }) => text).join('\n');
  };
  const of = (reader: Reader): ReadingOfPage => ({
    coldMs: cold[reader].map(({ ms }) => ms),
    warmMs: warm[reader],
    body: bodyOf(cold[reader][0]?.found ?? ''),
  });
  const by = { newsgloss: of('newsgloss'), readability: of('readability'), defuddle: of('defuddle') };
  return { page, by, judgeMs };
}

/** Loads a page, waits until it is laid out and painted, and puts the readers into it. */
async function load(tab: Page, url: string, script: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'load', timeout: pageTimeout });
  await tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  await tab.evaluate(`${script};void 0`);
}

declare const newsglossBench: InPage;
