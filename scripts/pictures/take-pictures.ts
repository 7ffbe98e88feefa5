import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import { scrollToMention } from '../browsers/mention-on-page.ts';
import type { Session } from '../browsers/session.ts';
import { openCard, pictureOfCard, worthShowing } from './open-card.ts';
import { ownPages } from './own-pages.ts';

/** Takes pictures of all that a reader sees and yields each file's path as it is written. */
export async function* takePictures(
  session: Session,
  page: Page,
  tab: number,
  reading: Reading,
  folder: string,
): AsyncGenerator<string> {
  await mkdir(folder, { recursive: true });
  const save = async (name: string, bytes: Uint8Array) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    return file;
  };
  const mention = worthShowing(reading);
  const card = async () => {
    await openCard(session, page, tab, mention, reading);
    return pictureOfCard(session, page, tab);
  };
  await session.preferScheme(page, 'light');
  await scrollToMention(page, reading, mention);
  yield save('page.png', await page.screenshot());
  yield save('card.png', await card());
  await session.preferScheme(page, 'dark');
  yield save('card-dark.png', await card());
  await session.preferScheme(page, 'light');
  for await (const [name, png] of ownPages(session, page, reading)) yield save(`${name}.png`, png);
}
