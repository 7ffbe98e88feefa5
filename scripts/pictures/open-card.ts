import type { Page } from 'puppeteer-core';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import { cardAtRest, type SeenCard, seeCard } from '../browsers/card-on-page.ts';
import { leaveMention, restOnMention, scrollToMention } from '../browsers/mention-on-page.ts';
import { type Area, pictureOf } from '../browsers/picture.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';

/** Pixels of page shown around the card. */
const margin = 60;

/** The marked term about which there is most to see: passages from elsewhere in the article, and much behind "More". */
export function worthShowing({ mentions, explainers }: Reading): Mention {
  const painted = mentions.filter((mention) => mention.painted);
  const toSee = ({ entry, block }: Mention) => {
    const { passages = [], unlike = [], related = [] } = explainers[entry] ?? {};
    const elsewhere = passages.filter((passage) => passage.block !== block).length;
    return Math.min(elsewhere, 3) * 3 + unlike.length + Math.min(related.length, 2);
  };
  const [best] = painted.toSorted((a, b) => toSee(b) - toSee(a));
  if (!best) throw new Error('nothing is marked on this page');
  return best;
}

/** Rests the pointer on a mark, or taps it, until its card is open. */
export async function openCard(
  session: Session,
  page: Page,
  tab: number,
  mention: Mention,
  reading: Reading,
  by: 'pointer' | 'touch' = 'pointer',
): Promise<void> {
  if (await seeCard(session, tab)) await page.keyboard.press('Escape');
  await leaveMention(session, { page, tab });
  if (by === 'pointer') return void (await restOnMention(session, { page, tab, reading }, mention));
  const { x, y } = await scrollToMention(page, reading, mention);
  await page.touchscreen.tap(x, y);
  await until('the card', () => seeCard(session, tab));
}

export async function pictureOfCard(session: Session, page: Page, tab: number): Promise<Uint8Array> {
  return pictureOf(page, withMargin(await cardAtRest(session, tab)));
}

function withMargin({ rect }: SeenCard): Area {
  return {
    x: rect.x - margin,
    y: rect.y - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  };
}
