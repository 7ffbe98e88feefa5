import type { Page, ScreenshotOptions } from 'puppeteer-core';

/** An address for a picture within a page. */
export const pngUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The toolbar's popup over the page, where the browser shows it: at the upper right. @param width of what the popup holds; its window may be wider */
export function popupOverPage(canvas: Page, page: Uint8Array, popup: Uint8Array, width: number): Promise<Uint8Array> {
  return drawn(
    canvas,
    `<style>
      body { background: url(${pngUrl(page)}) top left no-repeat }
      div { position: absolute; top: 8px; right: 72px; width: ${width}px; overflow: hidden; border-radius: 8px;
        box-shadow: 0 0 0 1px #0003, 0 8px 32px #0006 }
      img { display: block }
    </style><div><img src="${pngUrl(popup)}"></div>`,
  );
}

/** The promotional tile: the icon and the name beside a card as it stands on a page. */
export function tile(canvas: Page, icon: string, card: Uint8Array): Promise<Uint8Array> {
  return drawn(
    canvas,
    `<style>
      body { background: #0a564c; overflow: hidden }
      div { position: absolute; inset: 64px auto auto 0; width: 168px; text-align: center; color: #fff;
        font: 600 22px 'Liberation Sans', Arial, sans-serif }
      svg { display: block; width: 84px; height: 84px; margin: 0 auto 16px; border: 2px solid #fff6; border-radius: 12px }
      img { position: absolute; inset: 0 auto auto 168px; width: 340px; box-shadow: 0 0 24px #0008 }
    </style><div>${icon}Newsgloss</div><img src="${pngUrl(card)}">`,
  );
}

/** A picture of the canvas with this HTML on it, PNG unless another is named. */
export async function drawn(canvas: Page, html: string, as: ScreenshotOptions = {}): Promise<Uint8Array> {
  await canvas.setContent(`<!doctype html><style>html, body { margin: 0; height: 100% }</style>${html}`);
  await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return canvas.screenshot(as);
}
