import type { Page } from 'puppeteer-core';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import { type SeenCard, seeCard } from './card-on-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { type Point, pointAt, scrollToWords } from './words-on-page.ts';

/** Characters of a mention's block on either side of it that tell its place from others. */
const around = 20;

/** Scrolls to a mention and says where it is now: the middle of its first line, in viewport pixels. */
export function scrollToMention(
  page: Page,
  { article }: Reading,
  { block, start, end, text }: Mention,
): Promise<Point> {
  const all = article.blocks.find(({ id }) => id === block)?.text ?? '';
  return scrollToWords(page, text, all.slice(Math.max(0, start - around), end + around));
}

/** A page in the tab in front, as it was read. */
interface ReadPage {
  readonly page: Page;
  readonly tab: number;
  readonly reading: Reading;
}

/**
 * Rests the pointer on a mention until its card is open. No hand is quite still: the pointer goes to and fro by a pixel,
 * so that it is also seen by a page that was busy, or not yet read, when it came.
 */
export async function restOnMention(
  session: Session,
  { page, tab, reading }: ReadPage,
  mention: Mention,
): Promise<SeenCard> {
  const { x, y } = await scrollToMention(page, reading, mention);
  await pointAt(page, { x, y });
  let aside = 0;
  return until(`the card of "${mention.text}"`, async () => {
    const card = await seeCard(session, tab);
    aside = 1 - aside;
    if (!card) await page.mouse.move(x + aside, y);
    return card;
  });
}

/** Moves the pointer to where nothing of ours is, and to and fro there, until no card is open. */
export async function leaveMention(session: Session, { page, tab }: Pick<ReadPage, 'page' | 'tab'>): Promise<void> {
  let aside = 0;
  await until('the card to go', async () => {
    aside = 1 - aside;
    await page.mouse.move(3 + aside, 3, { steps: 2 });
    return (await seeCard(session, tab)) === null;
  });
}
