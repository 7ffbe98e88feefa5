import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import { compileGlossary } from '../../glossary/build/compile-glossary.ts';
import { readFrequencies } from '../../glossary/build/frequencies.ts';
import { readTopics, type TopicFile } from '../../glossary/build/read-topics.ts';
import type { TopicEntry } from '../../glossary/schema.ts';
import { hasDisplay } from '../browsers/find-browser.ts';
import { launch } from '../browsers/launch.ts';
import { backgroundOf, choose, frontTab, switchOn, untilRead } from '../browsers/newsgloss.ts';
import type { Session } from '../browsers/session.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { repository } from '../build/repository.ts';
import { servePages } from '../pages/serve-pages.ts';
import { openCard, pictureOfCard } from '../pictures/open-card.ts';
import { entryPage, sentencesOf } from './entry-page.ts';
import { findEntry } from './find-entry.ts';
import { glossaryFiles } from './glossary-files.ts';

/** Made up. */
const host = 'try-an-entry.test';
const pictures = join(repository, 'demo-output');

/**
 * Opens an entry of the sources, reviewed or not, as its card on a page of its sentences, marked by the extension, and beside it a
 * page of those in which it is not meant; prints which sentences are marked, and saves a picture of the card. With a display the
 * browser's window stays open until it is closed.
 * @param topics folder of the glossary's sources
 * @throws Error where there is no such entry
 */
export async function tryEntry(named: string, topics: string): Promise<void> {
  const { files, problems } = readTopics(topics);
  const entry = findEntry(files, named, problems);
  const sentences = sentencesOf(entry);
  const extension = extensionWith(files);
  const server = await servePages();
  try {
    const publish = (name: string, title: string, texts: readonly string[]) => {
      const url = `http://${host}/${encodeURIComponent(entry.id)}/${name}`;
      server.publish(url, { body: entryPage(title, texts), scripts: false });
      return url;
    };
    const window = hasDisplay();
    const session = await launch('chromium', { extension, port: server.port, window });
    try {
      await switchOn(session, host);
      await choose(session, { level: 1, density: 'many' });
      if (sentences.notMeant.length > 0) {
        const url = publish('not-meant', 'A story of something else', sentences.notMeant);
        printMarked(await readPage(session, url), entry, sentences.notMeant, false);
      }
      const read = await readPage(session, publish('meant', 'A story to try an entry in', sentences.meant));
      printMarked(read, entry, sentences.meant, true);
      await takeCard(session, read, entry);
      if (window && session.browser.connected)
        await new Promise((closed) => session.browser.once('disconnected', closed));
    } finally {
      await session.close().catch(() => undefined);
    }
  } finally {
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** A copy of the built extension with all entries of the sources, also those that wait for a review. */
function extensionWith(files: readonly TopicFile[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'newsgloss-try-'));
  cpSync(ensureBuilt('chromium', false), copy, { recursive: true });
  const glossary = glossaryFiles(compileGlossary(files, readFrequencies()));
  for (const [name, bytes] of glossary) writeFileSync(join(copy, name), bytes);
  return copy;
}

/** A page in the tab in front, as it was read. */
interface ReadPage {
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
}

/** Opens a page with all that is found in it marked: one notch above what settings have. */
async function readPage(session: Session, url: string): Promise<ReadPage> {
  const page = await session.open(url);
  const tab = await frontTab(session, page);
  await untilRead(session, tab);
  await backgroundOf(session)({ type: 'more-here', tab, by: 1 });
  return { page, tab, reading: await untilRead(session, tab) };
}

/** Prints which sentences are marked, with a "!" before those that should not be as they are. */
function printMarked(
  { reading: { mentions, article } }: ReadPage,
  { id }: TopicEntry,
  sentences: readonly string[],
  isMeant: boolean,
): void {
  const blocks = new Set(mentions.filter(({ entry }) => entry === id).map(({ block }) => block));
  const marked = new Set(article.blocks.filter((block) => blocks.has(block.id)).map(({ text }) => text));
  for (const sentence of sentences) {
    const isMarked = marked.has(sentence.trim());
    console.log(`${isMarked === isMeant ? ' ' : '!'} ${isMarked ? 'marked    ' : 'left alone'}  ${sentence}`);
  }
}

/** Saves a picture of the card of the first mark. @throws Error where nothing of the entry is marked */
async function takeCard(session: Session, { page, tab, reading }: ReadPage, { id }: TopicEntry): Promise<void> {
  const first = reading.mentions.find(({ entry, painted }) => entry === id && painted);
  if (first === undefined) throw new Error('nothing of it is marked, so no card can be opened');
  await openCard(session, page, tab, first, reading);
  const file = join(pictures, `try-${id}.png`);
  await mkdir(pictures, { recursive: true });
  await writeFile(file, await pictureOfCard(session, page, tab));
  console.log(`Its card: ${file}`);
}
