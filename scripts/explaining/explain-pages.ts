import type { Page } from 'puppeteer-core';
import type { PageState, PageTiming } from '../../contract/page.ts';
import type { Reading } from '../../explain/model/reading.ts';
import type { Envelope } from '../../extension/messenger.ts';
import { launch } from '../browsers/launch.ts';
import { backgroundOf, choose, switchOn } from '../browsers/newsgloss.ts';
import type { Session } from '../browsers/session.ts';
import { patience } from '../browsers/until.ts';
import { isUrl, readInput } from '../pages/read-input.ts';
import { type PageServer, servePages } from '../pages/serve-pages.ts';
import { statedAddress } from '../pages/stated-address.ts';
import { type AddedPack, addPackFile, type PackInFile } from './add-pack-file.ts';
import { type ExplainedArticle, explainedArticle } from './explained-article.ts';
import type { Reader } from './read-call.ts';

/** One line of `npm run explain`. */
export type ExplainedPage =
  | ({ readonly file: string; readonly timing: PageTiming } & ExplainedArticle)
  | { readonly file: string; readonly error: string };

/** More tabs than cores: while one loads another is read. */
const tabs = 3;
const madeUpHost = 'explain.test';

export interface ExplainWith {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly packs?: readonly PackInFile[];
  /** For whom; what it leaves out is as in a new installation. */
  readonly reader?: Reader;
  /** Told of each pack that was added. */
  readonly packAdded?: (pack: AddedPack) => void;
}

/**
 * Explains each file or address in headless Chromium with the built extension. Results come in the order of the inputs,
 * each as soon as it and all before it are there. @throws where a pack cannot be added; the message names its file
 */
export async function explainPages(
  inputs: readonly string[],
  { extension, packs = [], reader = {}, packAdded = () => undefined }: ExplainWith,
  report: (page: ExplainedPage) => void,
): Promise<void> {
  const server = await servePages();
  try {
    const session = await launch('chromium', { extension, port: server.port });
    try {
      await switchOn(session, madeUpHost);
      await choose(session, reader);
      for (const pack of packs) packAdded(await addPackFile(pack, backgroundOf(session)));
      const results = inputs.map(() => Promise.withResolvers<ExplainedPage>());
      let next = 0;
      const work = async () => {
        const tab = new Tab(session, server);
        for (let at = next++; at < inputs.length; at = next++) {
          results[at]?.resolve(await tab.explain(inputs[at] ?? '', at));
        }
      };
      const workers = Promise.all(Array.from({ length: Math.min(tabs, inputs.length) }, work));
      for (const { promise } of results) report(await Promise.race([promise, workers.then(() => promise)]));
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

/** A tab that is used for one page after the other, and replaced where a page has broken it. */
class Tab {
  readonly #session: Session;
  readonly #server: PageServer;
  #page: Page | null = null;

  constructor(session: Session, server: PageServer) {
    this.#session = session;
    this.#server = server;
  }

  async explain(file: string, number: number): Promise<ExplainedPage> {
    let url: string | null = null;
    try {
      const page = await readInput(file);
      url = `http://page-${number}.${madeUpHost}${pathOf(file, page.body)}`;
      this.#server.publish(url, page);
      return await this.#read(file, url);
    } catch (error) {
      await this.#page?.close().catch(() => undefined);
      this.#page = null;
      return { file, error: error instanceof Error ? error.message : String(error) };
    } finally {
      if (url !== null) this.#server.withdraw(url);
    }
  }

  async #read(file: string, url: string): Promise<ExplainedPage> {
    const until = Date.now() + patience;
    // A window of its own: in a tab that nobody sees the page would paint late or never.
    this.#page ??= await this.#session.browser.newPage({ type: 'window' });
    await this.#page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
    const answer = await askUntilRead(this.#session.desk, url, until);
    if (answer === null) throw new Error(`not read within ${patience / 1000} s`);
    return { file, ...explainedArticle(answer.reading), timing: answer.timing };
  }
}

/** A page is judged by its address too ("/" is a front page), so it keeps the path that it had where it came from. */
function pathOf(input: string, body: string | Uint8Array): string {
  const address = isUrl(input) ? input : statedAddress(body);
  const { pathname, search } = new URL(address ?? neutralAddress);
  return pathname + search;
}

/** Says nothing about what it leads to. */
const neutralAddress = 'http://unknown.invalid/page';

/** Asks the page's script what it holds, again and again from within the extension: one round trip for the caller. */
function askUntilRead(
  desk: Page,
  url: string,
  until: number,
): Promise<{ reading: Reading; timing: PageTiming } | null> {
  return desk.evaluate(
    async (host, end) => {
      const [tab] = await chrome.tabs.query({ url: `*://${host}/*` });
      const ask = async <Value>(type: string): Promise<Value | null> => {
        const answer: Envelope<Value> | undefined = await chrome.tabs
          .sendMessage(tab?.id ?? -1, { type }, { frameId: 0 })
          // The page's script is not there yet.
          .catch(() => undefined);
        return answer?.ok ? answer.value : null;
      };
      while (Date.now() < end) {
        const state = await ask<PageState>('state');
        if (state?.kind === 'reading') {
          const timing = await ask<PageTiming>('timing');
          if (timing) return { reading: state.reading, timing };
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return null;
    },
    new URL(url).hostname,
    until,
  );
}
