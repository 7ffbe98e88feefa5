import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import { seeCard } from '../../scripts/browsers/card-on-page.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, switchOn, untilRead } from '../../scripts/browsers/newsgloss.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAt, pointAway } from '../../scripts/browsers/words-on-page.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { repository } from '../../scripts/build/repository.ts';
import { servePages } from '../../scripts/pages/serve-pages.ts';
import { slowDown } from '../performance/field.ts';
import { median, percentile } from '../reading/summary.ts';
import { type Trace, trace } from './trace.ts';

const host = 'card.bench.test';
const openings = 40;
/** The processor is made so many times slower, as an old telephone is. */
const slowdown = 4;

/**
 * `npm run bench -- card`: what opening a card costs the page's main thread at a quarter of the processor's speed, and
 * what loading card.js costs once a page. Chromium, on the demo article.
 */
export async function benchCard(): Promise<void> {
  const { loading, opened, extension } = await measureCard(openings);
  console.log(loadInWords(loading, join(extension, 'card.js')));
  console.log(openInWords(opened));
}

/** The traces of some loads of the demo article, and of so many cards opened on one of them. */
export async function measureCard(times: number) {
  const extension = ensureBuilt('chromium');
  const server = await servePages();
  server.publish(`http://${host}/`, { body: readFileSync(join(repository, 'demo', 'analysis.html')), scripts: false });
  const session = await launch('chromium', { extension, port: server.port });
  try {
    await switchOn(session, host);
    const loading: Trace[] = [];
    for (let round = 0; round < 5; round += 1) loading.push(await loadSlowly(session));
    const page = await session.open(`http://${host}/`);
    const tab = await frontTab(session, page);
    const reading = await untilRead(session, tab);
    await slowDown(page, slowdown);
    const opened: Trace[] = [];
    for (let round = 0; round < times; round += 1) {
      const painted = reading.mentions.filter((mention) => mention.painted);
      const mention = painted[round % painted.length];
      if (mention) opened.push(await openSlowly(session, page, tab, mention, reading));
    }
    return { loading, opened, extension };
  } finally {
    await session.close();
    await server.close();
  }
}

/** From the page's address to a while after its card is there. */
async function loadSlowly(session: Session): Promise<Trace> {
  const page = await session.browser.newPage();
  await slowDown(page, slowdown);
  const traced = await trace(page, async () => {
    await page.goto(`http://${host}/`, { waitUntil: 'domcontentloaded' });
    await untilRead(session, await frontTab(session, page));
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  await page.close();
  return traced;
}

async function openSlowly(
  session: Session,
  page: Page,
  tab: number,
  mention: Mention,
  reading: Reading,
): Promise<Trace> {
  await pointAway(page);
  await until('no card', async () => (await seeCard(session, tab)) === null);
  const point = await scrollToMention(page, reading, mention);
  await pointAt(page, point);
  // The dwell is half a second: all that happens before it is the pointer's.
  return trace(page, () => new Promise((resolve) => setTimeout(resolve, 900)));
}

function openInWords(traces: readonly Trace[]): string {
  const tasks = traces.flatMap(({ timerTask }) => timerTask ?? []);
  const line = (what: string, times: readonly number[]) =>
    `  ${what}: median ${median(times).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`;
  return [
    `opening a card, ${tasks.length} times at ${slowdown}× slow-down:`,
    line(
      'script of the dwell’s timer',
      tasks.map(({ scriptMs }) => scriptMs),
    ),
    line(
      'with style and layout',
      tasks.map(({ taskMs }) => taskMs),
    ),
    line(
      'from its end to the next paint',
      tasks.flatMap(({ paintedAfterMs }) => paintedAfterMs ?? []),
    ),
  ].join('\n');
}

function loadInWords(traces: readonly Trace[], script: string): string {
  const times = traces.map(({ scriptMs }) => scriptMs['card.js'] ?? Number.NaN);
  const bytes = readFileSync(script);
  return (
    `loading card.js (${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)} kB gzipped) ` +
    `at ${slowdown}× slow-down: median ${median(times).toFixed(1)} ms`
  );
}
