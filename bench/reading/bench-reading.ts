import { join } from 'node:path';
import { launch } from '../../scripts/browsers/launch.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { repository } from '../../scripts/build/repository.ts';
import { servePages } from '../../scripts/pages/serve-pages.ts';
import { bundleScript } from '../bundle-script.ts';
import { type MeasuredPage, measurePage } from './measure-page.ts';
import { readers } from './readers.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';
import { median, summaryOf } from './summary.ts';

const explanation = `
Main-thread time in headless Chromium, page scripts off, all readers bundled into one script in the page's own world.
newsgloss: the Outline of the live page. readability, defuddle: document.cloneNode(true) and the body of the clone.
cold: a reader's first call on a fresh load, laid out and painted; the median of three loads. That is what a page costs.
warm: the median of nine more calls on one load, readers in turns. How far the code is at fault, not the engine's start.
ratio: median over pages of the time by readability's. Body: shares of four words in a row (scrapinghub's measure).
`;

/**
 * Reads every saved article of a folder with our reader, @mozilla/readability and Defuddle, in one run, and prints times
 * and body scores to stdout; progress goes to stderr.
 * @throws where there are no pages, or no browser; the message says so
 */
export async function benchReading(folder = join(repository, '../shared/pages')): Promise<void> {
  const pages = savedPages(folder);
  const measured = await measureReading(pages);
  console.log(explanation);
  for (const { page, by } of measured) {
    const times = readers.map(
      (reader) => `${median(by[reader].coldMs).toFixed(1)}/${median(by[reader].warmMs).toFixed(1)}`,
    );
    console.log(`${times.map((time) => time.padStart(14)).join('')}  ${page.name}`);
  }
  console.log(`${readers.map((reader) => reader.padStart(14)).join('')}  ms cold/warm\n`);
  console.log(summaryOf(measured));
}

/** One page after the other in one tab: whatever runs beside a reading would be in its time. */
export async function measureReading(pages: readonly SavedPage[]): Promise<readonly MeasuredPage[]> {
  const script = await bundleScript('bench/reading/in-page.ts');
  const server = await servePages();
  try {
    const session = await launch('chromium', { extension: ensureBuilt('chromium'), port: server.port });
    try {
      const tab = await session.browser.newPage({ type: 'window' });
      const measured: MeasuredPage[] = [];
      for (const [number, page] of pages.entries()) {
        measured.push(await measurePage(tab, server, script, page, number));
        console.error(`${number + 1}/${pages.length} ${page.name}`);
      }
      return measured;
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}
