import type { Page } from 'puppeteer-core';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import { type Point, scrollToWords } from './words-on-page.ts';

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
