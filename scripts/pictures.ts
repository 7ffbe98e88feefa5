import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { interfaceLanguages } from '../contract/choices.ts';
import { speak } from '../i18n/translate.ts';
import { launch } from './browsers/launch.ts';
import { chooseLanguage, frontTab, switchOn, untilRead } from './browsers/newsgloss.ts';
import type { Session } from './browsers/session.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { repository } from './build/repository.ts';
import { catalogueIn, type WrittenLanguage } from './i18n/catalogue-in.ts';
import { readInput } from './pages/read-input.ts';
import { servePages } from './pages/serve-pages.ts';
import { cardStates } from './pictures/card-states.ts';
import { ownPages } from './pictures/own-pages.ts';

/**
 * `npm run pictures -- [--language de] [FILE…]`: pictures of the card in each of its states, and of Newsgloss's own pages,
 * on the demo article or on saved pages, in demo-output/. To be looked at. Exit code 1 where a page could not be shown.
 */
const pictures = join(repository, 'demo-output');
const host = 'meridian-courier.test';

const written = interfaceLanguages.filter((language) => language !== 'browser');

async function main({ language, files }: Call): Promise<number> {
  await mkdir(pictures, { recursive: true });
  speak(await catalogueIn(language));
  const server = await servePages();
  let failed = 0;
  for (const file of files) {
    const name = basename(file).replace(/\.html(\.gz)?$/, '');
    const url = `http://${host}/${encodeURIComponent(name)}`;
    server.publish(url, { ...(await readInput(file)), scripts: false });
    // A browser for each page: what was emulated for one must not colour the next.
    const session = await launch('chromium', { extension: ensureBuilt('chromium'), port: server.port });
    try {
      await chooseLanguage(session, language);
      await switchOn(session, host);
      const page = await session.open(url);
      const tab = await frontTab(session, page);
      for await (const [state, png] of allOf(session, page, tab)) {
        const path = join(pictures, `${[name, state, ...(language === 'en' ? [] : [language])].join('-')}.png`);
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

async function* allOf(session: Session, page: Page, tab: number) {
  const reading = await untilRead(session, tab);
  yield* ownPages(session, page, reading);
  await page.bringToFront();
  yield* cardStates(session, page, tab, reading);
}

interface Call {
  readonly language: WrittenLanguage;
  readonly files: readonly string[];
}

function readCall(args: readonly string[]): Call {
  const options = { language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const language = written.find((one) => one === values.language);
  if (language === undefined) throw new Error(`--language is one of ${written.join(', ')}`);
  return { language, files: positionals.length > 0 ? positionals : [join(repository, 'demo', 'analysis.html')] };
}

process.exitCode = await main(readCall(process.argv.slice(2)));
