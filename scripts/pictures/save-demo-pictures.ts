import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import { launch } from '../browsers/launch.ts';
import { frontTab, switchOn, untilRead } from '../browsers/newsgloss.ts';
import type { Session } from '../browsers/session.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { repository } from '../build/repository.ts';
import { readInput } from '../pages/read-input.ts';
import { servePages } from '../pages/serve-pages.ts';

/** The demo article, read and marked in a tab. */
export interface ShownDemo {
  readonly session: Session;
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
}

const host = 'meridian-courier.test';
const url = `http://${host}/analysis.html`;

/**
 * Opens the demo article with the built extension in Chromium, light, and saves what is taken of it.
 * @param take the pictures by their files' names
 */
export async function saveDemoPictures(
  folder: string,
  viewport: { readonly width: number; readonly height: number },
  take: (shown: ShownDemo) => AsyncIterable<readonly [file: string, picture: Uint8Array]>,
): Promise<void> {
  const extension = ensureBuilt('chromium');
  await mkdir(folder, { recursive: true });
  const server = await servePages();
  server.publish(url, { ...(await readInput(join(repository, 'demo', 'analysis.html'))), scripts: true });
  const session = await launch('chromium', { extension, port: server.port, viewport });
  try {
    await switchOn(session, host);
    const page = await session.open(url);
    await session.preferScheme(page, 'light');
    const tab = await frontTab(session, page);
    for await (const [name, picture] of take({ session, page, tab, reading: await untilRead(session, tab) })) {
      const file = join(folder, name);
      await writeFile(file, picture);
      console.log(file);
    }
  } finally {
    await session.close();
    await server.close();
  }
}
