import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browsers/launch.ts';
import { frontTab, switchOn, untilRead } from './browsers/newsgloss.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { repository } from './build/repository.ts';
import { docsPictures, pageSize } from './docs-pictures/take.ts';
import { readInput } from './pages/read-input.ts';
import { servePages } from './pages/serve-pages.ts';

/** `npm run docs-pictures`: the pictures of README and docs/, of the built extension at work on the demo article, in docs/pictures/. */
const folder = join(repository, 'docs', 'pictures');
const host = 'meridian-courier.test';
const url = `http://${host}/analysis.html`;

const extension = ensureBuilt('chromium');
await mkdir(folder, { recursive: true });
const server = await servePages();
server.publish(url, { ...(await readInput(join(repository, 'demo', 'analysis.html'))), scripts: true });
const session = await launch('chromium', { extension, port: server.port, viewport: pageSize });
try {
  await switchOn(session, host);
  const page = await session.open(url);
  await session.preferScheme(page, 'light');
  const tab = await frontTab(session, page);
  for await (const [name, picture] of docsPictures({ session, page, tab, reading: await untilRead(session, tab) })) {
    const file = join(folder, name);
    await writeFile(file, picture);
    console.log(file);
  }
} finally {
  await session.close();
  await server.close();
}
