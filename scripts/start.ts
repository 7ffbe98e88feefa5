import { existsSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { speak } from '../i18n/translate.ts';
import { type BrowserKind, browserKinds, hasDisplay } from './browsers/find-browser.ts';
import { launch } from './browsers/launch.ts';
import { frontTab, switchOn, untilRead } from './browsers/newsgloss.ts';
import type { Session } from './browsers/session.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { repository } from './build/repository.ts';
import { runCommand } from './command-line/run-command.ts';
import { explainedInWords } from './explaining/explained-in-words.ts';
import { englishCatalogue } from './i18n/english-catalogue.ts';
import { isUrl, readInput } from './pages/read-input.ts';
import { type PageServer, servePages } from './pages/serve-pages.ts';
import { takePictures } from './pictures/take-pictures.ts';

/**
 * `npm start [-- --browser firefox] [FILE_OR_URL]`: shows the built extension at work on the demo article, or on a saved
 * or live page. With a display the browser's window stays open until it is closed; without one it prints what was
 * explained and saves pictures.
 */
const usage = 'usage: npm start [-- [--browser chromium|firefox] [FILE_OR_URL]]';

const demo = join(repository, 'demo', 'analysis.html');
const pictures = join(repository, 'demo-output');
/** Made up, like the paper of the demo. */
const demoHost = 'meridian-courier.test';

interface Shown {
  readonly url: string;
  readonly host: string;
  readonly live: boolean;
}

async function main(args: string[]): Promise<void> {
  const { kind, input } = parse(args);
  const extension = ensureBuilt(kind);
  const server = await servePages();
  try {
    const shown = await place(input, server);
    const window = hasDisplay();
    const session = await launch(kind, { extension, port: server.port, live: shown.live, window });
    try {
      await switchOn(session, shown.host);
      if (window) await showWindow(session, shown.url);
      else await showInWords(session, shown.url);
    } finally {
      await session.close().catch(() => undefined);
    }
  } finally {
    await server.close();
  }
}

function parse(args: string[]): { kind: BrowserKind; input: string } {
  const { values, positionals } = parseArgs({
    args,
    options: { browser: { type: 'string', default: 'chromium' } },
    allowPositionals: true,
  });
  const kind = browserKinds.find((known) => known === values.browser);
  if (!kind) throw new Error(`there is no way yet to start ${values.browser}\n${usage}`);
  if (positionals.length > 1) throw new Error(usage);
  return { kind, input: positionals[0] ?? demo };
}

/** Serves a file under a made-up host; an address is shown as it is. */
async function place(input: string, server: PageServer): Promise<Shown> {
  if (isUrl(input)) return { url: input, host: new URL(input).hostname.replace(/^www\./, ''), live: true };
  const file = resolve(input);
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const url = `http://${demoHost}/${encodeURIComponent(basename(file))}`;
  // Only the project's own pages may run their scripts: those of a saved page look for their server.
  const scripts = file.startsWith(join(repository, 'demo') + sep);
  server.publish(url, { ...(await readInput(file)), scripts });
  return { url, host: demoHost, live: false };
}

async function showWindow(session: Session, url: string): Promise<void> {
  const page = await session.open(url);
  await page.bringToFront();
  console.log(`Newsgloss is on at ${url}. Rest the pointer on an underlined term; close the browser to end.`);
  if (session.browser.connected) await new Promise((closed) => session.browser.once('disconnected', closed));
}

async function showInWords(session: Session, url: string): Promise<void> {
  const page = await session.open(url);
  const tab = await frontTab(session, page);
  const reading = await untilRead(session, tab);
  speak(await englishCatalogue());
  console.log(explainedInWords(reading));
  if (!reading.isArticle) throw new Error(`${url} does not look like one article, so nothing is marked on it.`);
  console.log('\nPictures (no display was found, so there is no window):');
  for await (const file of takePictures(session, page, tab, reading, pictures)) {
    console.log(`  ${file}`);
  }
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on('error', () => process.exit(0));
await runCommand(main);
