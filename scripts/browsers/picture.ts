import type { Page } from 'puppeteer-core';

/** In viewport pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture (PNG) of a part of what is in view; what sticks out of the view is cut off. */
export async function pictureOf(page: Page, { x, y, width, height }: Area): Promise<Uint8Array> {
  // Puppeteer counts from the document's corner and cuts to the view by itself.
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x: Math.max(0, x) + scrolled.x, y: Math.max(0, y) + scrolled.y, width, height };
  return page.screenshot({ clip, captureBeyondViewport: false });
}
