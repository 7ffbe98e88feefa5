import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { backgroundOf, frontTab, switchOn, untilRead } from '../../scripts/browsers/newsgloss.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { backgroundStopper } from '../../scripts/browsers/stop-background.ts';
import { until } from '../../scripts/browsers/until.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { repository } from '../../scripts/build/repository.ts';
import { type PageServer, servePages } from '../../scripts/pages/serve-pages.ts';
import { watchFaults } from '../faults.ts';

/** Where the extension is on from the start. */
export const homeHost = 'home.test';
export const storyUrl = `http://${homeHost}/story.html`;

/** The story in a tab, as it was read. */
export interface ReadStory {
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
  /** What has failed in it since it was opened. */
  readonly faults: readonly string[];
}

/** A browser of its own, with the extension in it and a story on a site that is switched on. */
export interface Home {
  readonly session: Session;
  readonly server: PageServer;
  readonly send: ReturnType<typeof backgroundOf>;
  /** Opens the story and waits until it is read. */
  readStory(): Promise<ReadStory>;
  /** Ends the background at once, and has another begin with the next message. */
  stopBackground(): Promise<unknown>;
  close(): Promise<void>;
}

/** @param extension folder of the built extension; without one the built one is taken */
export async function openHome(kind: BrowserKind, extension = ensureBuilt(kind)): Promise<Home> {
  const server = await servePages();
  const session = await launch(kind, { extension, port: server.port });
  const story = readFileSync(join(repository, 'demo', 'analysis.html'), 'utf8');
  server.publish(storyUrl, { body: story.replace('<head>', '<head><link rel="icon" href="data:,">'), scripts: true });
  await switchOn(session, homeHost);
  return {
    session,
    server,
    send: backgroundOf(session),
    readStory: () => readStory(session),
    stopBackground: await backgroundStopper(session),
    async close() {
      await session.close();
      await server.close();
    },
  };
}

async function readStory(session: Session): Promise<ReadStory> {
  const page = await session.open(storyUrl);
  const faults = await watchFaults(session, page);
  const tab = await frontTab(session, page);
  return { page, tab, reading: await untilRead(session, tab), faults };
}

/** Asks until an answer comes: a background that was ended begins anew. */
export function answerOf<Value>(what: string, ask: () => Promise<Value>): Promise<Value> {
  return until(`an answer: ${what}`, () =>
    ask().then(
      (value) => ({ value }),
      () => null,
    ),
  ).then(({ value }) => value);
}
