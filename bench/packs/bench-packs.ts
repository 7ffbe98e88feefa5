import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { servePages } from '../../scripts/pages/serve-pages.ts';
import { makeUp } from '../terms/made-up.ts';
import { peakMemory } from './peak-memory.ts';
import { type PackFileKind, packFileKinds, writePacks } from './write-packs.ts';

const packTerms = 100_000;

interface Step {
  readonly seconds: number;
  /** Milliseconds of the longest task of the options page meanwhile; zero: none was longer than 50. */
  readonly longestTask: number;
  /** Bytes that all of the browser held at most, above what it held before. */
  readonly memory: number;
}

/**
 * `npm run bench -- packs`: what it costs to read a pack of 100,000 terms in the options and to add it, by format, in
 * Chromium, each beside what `JSON.parse` alone takes for the pack as JSON in the same page.
 */
export async function benchPacks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-packs-'));
  const server = await servePages();
  try {
    const files = writePacks(folder, makeUp(packTerms, 0).terms);
    const session = await launch('chromium', { extension: ensureBuilt('chromium'), port: server.port });
    try {
      for (const kind of packFileKinds) console.log(await measure(session, kind, files));
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(
  session: Session,
  kind: PackFileKind,
  files: Readonly<Record<PackFileKind, string>>,
): Promise<string> {
  const page = await session.openOwn('options.html#packs');
  await page.evaluate(watchTasks);
  const plain = await plainParse(page, files.json);
  const input = await page.waitForSelector('#packs input[type=file]');
  const read = await step(session, page, async () => {
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(files[kind]);
    await page.waitForSelector('#packs .btn.main');
  });
  const added = await step(session, page, async () => {
    await page.click('#packs .btn.main');
    await page.waitForFunction(() => !document.querySelector('#packs progress'), { polling: 'mutation' });
  });
  const problem = await page.evaluate(() => document.querySelector('#packs [role=alert]')?.textContent ?? null);
  await page.close();
  if (problem !== null) throw new Error(problem);
  const size = (statSync(files[kind]).size / 1e6).toFixed(1);
  return [
    `${kind}, ${packTerms.toLocaleString('en')} terms, ${size} MB; JSON.parse of the same as JSON: ${plain.toFixed(2)} s`,
    `  read   ${inWords(read, plain)}`,
    `  added  ${inWords(added, plain)}`,
  ].join('\n');
}

function inWords({ seconds, longestTask, memory }: Step, plain: number): string {
  const ratio = (seconds / plain).toFixed(0);
  const task = longestTask === 0 ? 'none above 50' : String(Math.round(longestTask));
  return `${seconds.toFixed(1)} s, ${ratio} times JSON.parse; longest task of the page, ms: ${task}; at most ${(memory / 1e6).toFixed(0)} MB more`;
}

async function step({ browser }: Session, page: Page, work: () => Promise<void>): Promise<Step> {
  await page.evaluate(() => {
    document.body.dataset.longestTask = '0';
  });
  const process = browser.process()?.pid ?? 0;
  const start = performance.now();
  let seconds = 0;
  const memory = await peakMemory(process, async () => {
    await work();
    seconds = (performance.now() - start) / 1000;
  });
  const longestTask = await page.evaluate(() => Number(document.body.dataset.longestTask));
  return { seconds, longestTask, memory };
}

/** Runs in the page: keeps the length of its longest task. */
function watchTasks(): void {
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries()) {
      const { dataset } = document.body;
      dataset.longestTask = String(Math.max(duration, Number(dataset.longestTask ?? 0)));
    }
  }).observe({ type: 'longtask' });
}

/** Seconds that the page's own JSON.parse takes, the middle of five. */
async function plainParse(page: Page, file: string): Promise<number> {
  const input = await page.evaluateHandle(() => {
    const made = document.createElement('input');
    made.type = 'file';
    return made;
  });
  await input.uploadFile(file);
  return page.evaluate(async (made) => {
    const text = (await made.files?.[0]?.text()) ?? '';
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      JSON.parse(text);
      return performance.now() - start;
    });
    return (times.sort((a, b) => a - b)[2] ?? 0) / 1000;
  }, input);
}
