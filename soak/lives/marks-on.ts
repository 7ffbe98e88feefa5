import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until.ts';

/** Of how many of the extension's scripts there are marks on a page: each has a prefix of its own in the registry of highlights. */
export async function markers(page: Page): Promise<number> {
  const prefixes = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? (/^ng\d+/.exec(name)?.slice(0, 1) ?? []) : [])),
  );
  return new Set(prefixes).size;
}

export const untilMarkedBy = (page: Page, count: 0 | 1) =>
  until(count === 0 ? 'the marks to go' : 'the marks, once', async () => (await markers(page)) === count);
