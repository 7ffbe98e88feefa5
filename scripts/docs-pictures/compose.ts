import type { Page } from 'puppeteer-core';
import { drawn, pngUrl } from '../store-pictures/compose.ts';

/** The side panel beside the page, as the browser shows it. WebP: so large a picture weighs too much as PNG. */
export function panelBesidePage(canvas: Page, page: Uint8Array, panel: Uint8Array): Promise<Uint8Array> {
  return drawn(
    canvas,
    `<style>
      body { display: flex }
      img { display: block }
      img + img { box-shadow: -1px 0 #0003 }
    </style><img src="${pngUrl(page)}"><img src="${pngUrl(panel)}">`,
    { type: 'webp', quality: 75 },
  );
}
