import browser from 'webextension-polyfill';
import type { PopupWish } from '../popup-wish.ts';

/** Where it is kept until the popup opens. */
const wishKey = 'popup-wish';

export async function keepWish(wish: PopupWish): Promise<void> {
  await browser.storage.session.set({ [wishKey]: wish });
}

/** Takes it: another opening begins empty. Null where nothing was kept. */
export async function takeWish(): Promise<PopupWish | null> {
  const kept = (await browser.storage.session.get(wishKey))[wishKey] as PopupWish | undefined;
  if (kept === undefined) return null;
  await browser.storage.session.remove(wishKey);
  return kept;
}
