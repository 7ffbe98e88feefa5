import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Mention, Reading } from '../explain/reading.ts';
import { type SeenCard, seeCard } from './browsers/card-on-page.ts';
import { until } from './browsers/newsgloss.ts';
import { type Area, pictureOf } from './browsers/picture.ts';
import type { Session } from './browsers/session.ts';
import { pointAt, pointAway, scrollToWords } from './browsers/words-on-page.ts';

/** Pixels of page shown around the card. */
const margin = 60;
/** Milliseconds for what fades in: the card 120, the popup's skeleton 150. */
const settled = 400;

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
  await session.preferScheme(page, 'light');
  await scrollToWords(page, mention.text, around(mention, reading));
  yield save('page.png', await page.screenshot());
  yield save('card.png', await cardPicture(session, page, tab, mention, reading));
  await session.preferScheme(page, 'dark');
  yield save('card-dark.png', await cardPicture(session, page, tab, mention, reading));
  await session.preferScheme(page, 'light');
  const popup = await session.openPopup(page);
  await until('the popup', () =>
    popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(someLine(reading))})`),
  );
  await pause();
  yield save('popup.png', await popup.picture());
  await popup.close();
  for (const name of ['options', 'welcome']) {
    const own = await session.openOwn(`${name}.html`);
    await session.preferScheme(own, 'light');
    await pause();
    yield save(`${name}.png`, await own.screenshot({ fullPage: true }));
    await own.close();
  }
}

/** The marked term about which there is most to see: a passage from elsewhere in the article. */
function worthShowing({ mentions, explainers }: Reading): Mention {
  const painted = mentions.filter((mention) => mention.painted);
  const elsewhere = (mention: Mention) =>
    explainers[mention.entry]?.passages.filter(({ block }) => block !== mention.block).length ?? 0;
  const [best] = painted.toSorted((a, b) => elsewhere(b) - elsewhere(a));
  if (!best) throw new Error('nothing is marked on this page');
  return best;
}

/** Text of the mention's block near it, to find the right place on the page. */
function around({ block, start, end }: Mention, { article }: Reading): string {
  const text = article.blocks.find(({ id }) => id === block)?.text ?? '';
  return text.slice(Math.max(0, start - 20), end);
}

/** A few words that the popup must show: the beginning of its first line. */
function someLine({ briefing, article }: Reading): string {
  return (briefing.gist[0]?.text ?? article.meta.title).slice(0, 20);
}

async function cardPicture(session: Session, page: Page, tab: number, mention: Mention, reading: Reading) {
  await pointAway(page);
  await until('the card closed', async () => (await seeCard(session, tab)) === null);
  await pointAt(page, await scrollToWords(page, mention.text, around(mention, reading)));
  const card = await until('the card', () => seeCard(session, tab));
  await pause();
  return pictureOf(page, withMargin((await seeCard(session, tab)) ?? card));
}

function withMargin({ rect }: SeenCard): Area {
  return {
    x: rect.x - margin,
    y: rect.y - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, settled));
