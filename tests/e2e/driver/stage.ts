import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../../explain/model/reading.ts';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { frontTab, switchOn, untilRead } from '../../../scripts/browsers/newsgloss.ts';
import type { LaunchOptions, Session } from '../../../scripts/browsers/session.ts';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { type PageServer, servePages } from '../../../scripts/pages/serve-pages.ts';
import { witnessScript } from './witness.ts';

/** On here from the start, by the reader's rule and the browser's grant. */
export const switchedOnHost = 'courier.test';
/** The same pages, on a host of which the extension knows nothing. */
export const unknownHost = 'gazette.test';

type DemoPage = 'analysis.html' | 'wire.html' | 'nasty.html';

/** A page on which the extension runs, and what it made of it. */
export interface Shown {
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
}

/** A browser with the built extension, and the demo pages under two made-up hosts. */
export interface Stage {
  readonly session: Session;
  readonly server: PageServer;
  /** Opens a demo page on the host that is switched on and waits until it is read. */
  show(name: DemoPage): Promise<Shown>;
  close(): Promise<void>;
}

/** @param otherwise another build than the usual one, another size of the pages */
export async function openStage(
  kind: BrowserKind,
  otherwise: Partial<Pick<LaunchOptions, 'extension' | 'viewport'>> = {},
): Promise<Stage> {
  const server = await servePages();
  const session = await launch(kind, { extension: ensureBuilt(kind), port: server.port, ...otherwise });
  const extensionId = await session.desk.evaluate(() => chrome.runtime.id);
  for (const name of ['analysis.html', 'wire.html', 'nasty.html'] as const) {
    const body = withWitness(readFileSync(join(repository, 'demo', name), 'utf8'), extensionId);
    for (const host of [switchedOnHost, unknownHost]) {
      server.publish(`http://${host}/${name}`, { body, scripts: true });
    }
  }
  server.publish(`http://${unknownHost}/empty.html`, { body: emptyPage, scripts: true });
  await switchOn(session, switchedOnHost);
  return {
    session,
    server,
    async show(name) {
      const page = await session.open(`http://${switchedOnHost}/${name}`);
      const tab = await frontTab(session, page);
      return { page, tab, reading: await untilRead(session, tab) };
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}

/** A page with nothing on it, to show something else on. */
const emptyPage =
  '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Empty</title></head><body></body></html>';

/** The page's own first script, and an icon so that the browser asks for none. */
function withWitness(html: string, extensionId: string): string {
  const head = /<head>/i.exec(html);
  if (!head) throw new Error('a demo page without <head>');
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<link rel="icon" href="data:,"><script>${witnessScript(extensionId)}</script>${html.slice(at)}`;
}
