import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import { scrollToMention } from '../browsers/mention-on-page.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { openCard, pictureOfCard, worthShowing } from './open-card.ts';

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
  const popup = await session.openPopup(page);
  await until('the popup', () =>
    popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(someLine(reading))}) && ${isStill}`),
  );
  yield save('popup.png', await popup.picture());
  await popup.close();
  for (const [name, shown] of [
    ['options', `document.body.innerText.trim() !== ''`],
    ['welcome', hasMarks],
    ['sample', hasMarks],
  ] as const) {
    const own = await session.openOwn(`${name}.html`);
    await session.preferScheme(own, 'light');
    await until('its content', () => own.evaluate(`${shown} && ${isStill}`));
    yield save(`${name}.png`, await own.screenshot({ fullPage: true }));
    await own.close();
  }
}

/** A few words that the popup must show: the beginning of its first line. */
function someLine({ briefing, article }: Reading): string {
  return (briefing.gist[0]?.text ?? article.meta.title).slice(0, 20);
}

/** Whether the story of one of our own pages is marked. */
const hasMarks = `[...CSS.highlights.values()].some(({ size }) => size > 0)`;

/** Whether nothing of a document fades in any more. */
const isStill = `document.getAnimations().every(({ playState }) => playState !== 'running')`;
