import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until.ts';

/**
 * Of how many of the extension's scripts marks are to be seen on a page: each has a prefix of its own in the registry of highlights. Firefox
 * ends a script together with its extension; then its names stay in the registry, and their style is gone, so that nobody sees them.
 */
export async function markers(page: Page): Promise<number> {
  const prefixes = await page.evaluate(() => {
    const isStyled = (name: string) =>
      getComputedStyle(document.documentElement, `::highlight(${name})`).textDecorationLine !== 'none';
    return [...CSS.highlights].flatMap(([name, { size }]) =>
      size > 0 && isStyled(name) ? (/^ng\d+/.exec(name)?.slice(0, 1) ?? []) : [],
    );
  });
  return new Set(prefixes).size;
}

export const untilMarkedBy = (page: Page, count: 0 | 1) =>
  until(count === 0 ? 'the marks to go' : 'the marks, once', async () => (await markers(page)) === count);
