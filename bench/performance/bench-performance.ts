import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/build/repository.ts';
import { withGeneratedPart } from '../../scripts/documents/generated-part.ts';
import { benchBackground } from '../background/bench-background.ts';
import { measureCard } from '../card/bench-card.ts';
import { measureReading } from '../reading/bench-reading.ts';
import { savedPages } from '../reading/saved-pages.ts';
import { median, percentile } from '../reading/summary.ts';
import { measureThroughput } from '../terms/bench-terms.ts';
import type { Figure } from './figure.ts';
import { benchLivelyPages } from './lively-pages.ts';
import { benchPageLoad } from './page-load.ts';
import { performanceTables, type Run, thisMachine } from './performance-markdown.ts';
import { ratioPlot } from './plot.ts';

const docs = join(repository, 'docs');
/** Of the folder's pages, so that the run ends in time. */
const readPages = 24;

/**
 * `npm run bench`: all that has to do with speed and memory, beside others in the same run; writes docs/performance.md, .json and .svg.
 * A part that fails is named, and the others go on.
 * @param folder of saved pages; the project's own where there is none
 */
export async function benchPerformance(folder = join(repository, '../shared/pages')): Promise<void> {
  const pages = savedPages(existsSync(folder) ? folder : join(repository, 'bench/quality/pages'));
  const parts: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
    ['page', () => benchPageLoad(pages)],
    ['reading', () => reading(spread(pages))],
    ['terms', terms],
    ['card', card],
    ['background', benchBackground],
    ['changes', benchLivelyPages],
  ];
  const figures: Figure[] = [];
  const failed: string[] = [];
  for (const [name, measure] of parts) {
    console.error(`${name} …`);
    try {
      figures.push(...(await measure()));
    } catch (error) {
      failed.push(`${name} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  const run: Run = { date: new Date().toISOString().slice(0, 10), machine: thisMachine(), figures, failed };
  const tables = performanceTables(run);
  console.log(tables);
  const document = join(docs, 'performance.md');
  writeFileSync(document, withGeneratedPart(readFileSync(document, 'utf8'), 'npm run bench', tables));
  writeFileSync(join(docs, 'performance.json'), `${JSON.stringify(run, null, 2)}\n`);
  writeFileSync(join(docs, 'performance.svg'), ratioPlot(figures));
}

function spread<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, items.length / readPages);
  return items.filter((_, at) => at === 0 || Math.floor(at / step) > Math.floor((at - 1) / step));
}

async function reading(pages: Parameters<typeof measureReading>[0]): Promise<readonly Figure[]> {
  const measured = await measureReading(pages);
  return (['cold', 'warm'] as const).map((kind) => {
    const of = (reader: 'newsgloss' | 'readability' | 'defuddle') =>
      median(measured.map(({ by }) => median(by[reader][`${kind}Ms`])));
    const beside = { [`Readability, ${kind}`]: of('readability'), [`Defuddle, ${kind}`]: of('defuddle') };
    return { group: 'reading', what: `reading a page, ${kind}`, value: of('newsgloss'), unit: 'ms', beside };
  });
}

async function terms(): Promise<readonly Figure[]> {
  const { own, expression } = await measureThroughput();
  const [small] = own;
  return own.map(({ size, msPerMegabyte }) => ({
    group: 'terms',
    what: `finding terms of a glossary of ${size.toLocaleString('en')}`,
    value: msPerMegabyte,
    unit: 'ms a megabyte',
    beside:
      size === small?.size
        ? { 'one regular expression': expression }
        : { [`${small?.size.toLocaleString('en')} terms`]: small?.msPerMegabyte ?? Number.NaN },
  }));
}

async function card(): Promise<readonly Figure[]> {
  const { opened, loading } = await measureCard(20);
  const tasks = opened.flatMap(({ timerTask }) => timerTask ?? []);
  const scripts = tasks.map(({ scriptMs }) => scriptMs);
  const painted = tasks.map(({ taskMs, paintedAfterMs }) => taskMs + (paintedAfterMs ?? 0));
  const loaded = loading.map(({ scriptMs }) => scriptMs['card.js'] ?? Number.NaN);
  return [
    { what: 'loading card.js', value: median(loaded) },
    { what: 'opening a card, script, 95 of 100 below', value: percentile(scripts, 0.95) },
    { what: 'opening a card, from the timer to the paint', value: median(painted) },
  ].map((figure) => ({ ...figure, group: 'card, at 4× slow-down', unit: 'ms' }));
}
