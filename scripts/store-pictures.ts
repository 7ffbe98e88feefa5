import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browsers/launch.ts';
import { frontTab, switchOn, untilRead } from './browsers/newsgloss.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { repository } from './build/repository.ts';
import { readInput } from './pages/read-input.ts';
import { servePages } from './pages/serve-pages.ts';
import { screenshotSize, storePictures } from './store-pictures/take.ts';

/** `npm run store-pictures`: the pictures for the stores' pages, of the built extension at work on the demo article, in store/pictures/. */
const folder = join(repository, 'store', 'pictures');
const host = 'meridian-courier.test';
const url = `http://${host}/analysis.html`;

const extension = ensureBuilt('chromium');
await mkdir(folder, { recursive: true });
const server = await servePages();
server.publish(url, { ...(await readInput(join(repository, 'demo', 'analysis.html'))), scripts: true });
const session = await launch('chromium', { extension, port: server.port, viewport: screenshotSize });
try {
  await switchOn(session, host);
  const page = await session.open(url);
  await session.preferScheme(page, 'light');
  const tab = await frontTab(session, page);
  const shown = { session, page, tab, reading: await untilRead(session, tab) };
  for await (const [name, png] of storePictures(shown)) {
    const file = join(folder, `${name}.png`);
    await writeFile(file, png);
    console.log(file);
  }
} finally {
  await session.close();
  await server.close();
}
