import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { switchOn } from '../../scripts/browsers/newsgloss.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/pages/serve-pages.ts';

/** A browser in which the extension is on at one host and off at another. */
export interface Field {
  readonly session: Session;
  readonly server: PageServer;
  /** Serves a page at both; the addresses. */
  publish(name: string, page: ServedPage): { readonly on: string; readonly off: string };
}

const [on, off] = ['on.bench.test', 'off.bench.test'];

/** Runs a part of the bench in a browser of its own. */
export async function inBrowser<Result>(kind: BrowserKind, part: (field: Field) => Promise<Result>): Promise<Result> {
  const server = await servePages();
  try {
    const session = await launch(kind, { extension: ensureBuilt(kind), port: server.port });
    try {
      await switchOn(session, on);
      return await part({
        session,
        server,
        publish(name, page) {
          const urls = { on: `http://${on}/${name}`, off: `http://${off}/${name}` };
          server.publish(urls.on, page);
          server.publish(urls.off, page);
          return urls;
        },
      });
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const tools = await page.createCDPSession();
  await tools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Bytes of the heap that the page's process holds after a collection (Chromium). */
export async function heapOf(page: Page): Promise<number> {
  const tools = await page.createCDPSession();
  try {
    await tools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await tools.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await tools.detach();
  }
}

export const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
