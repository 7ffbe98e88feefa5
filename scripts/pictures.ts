import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { launch } from './browsers/launch.ts';
import { frontTab, switchOn, untilRead } from './browsers/newsgloss.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { repository } from './build/repository.ts';
import { readInput } from './pages/read-input.ts';
import { servePages } from './pages/serve-pages.ts';
import { cardStates } from './pictures/card-states.ts';

/**
 * `npm run pictures -- [FILE…]`: pictures of the card in each of its states, on the demo article or on saved pages, in
 * demo-output/. To be looked at. Exit code 1 where a page could not be shown.
 */
const pictures = join(repository, 'demo-output');
const host = 'meridian-courier.test';

async function main(args: readonly string[]): Promise<number> {
  const files = args.length > 0 ? args : [join(repository, 'demo', 'analysis.html')];
  await mkdir(pictures, { recursive: true });
  const server = await servePages();
  let failed = 0;
  for (const file of files) {
    const name = basename(file).replace(/\.html(\.gz)?$/, '');
    const url = `http://${host}/${encodeURIComponent(name)}`;
    server.publish(url, { ...(await readInput(file)), scripts: false });
    // A browser for each page: what was emulated for one must not colour the next.
    const session = await launch('chromium', { extension: ensureBuilt('chromium'), port: server.port });
    try {
      await switchOn(session, host);
      const page = await session.open(url);
      const tab = await frontTab(session, page);
      for await (const [state, png] of cardStates(session, page, tab, await untilRead(session, tab))) {
        const path = join(pictures, `${name}-${state}.png`);
        await writeFile(path, png);
        console.log(path);
      }
    } catch (error) {
      failed += 1;
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    } finally {
      await session.close();
    }
  }
  await server.close();
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
