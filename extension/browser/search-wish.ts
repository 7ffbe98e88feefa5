import browser from 'webextension-polyfill';

/** What the popup is to search for when it opens next. */
const wishKey = 'search-wish';

export async function keepSearch(query: string): Promise<void> {
  await browser.storage.session.set({ [wishKey]: query });
}

/** Takes it: another opening begins empty. Empty where nothing was kept. */
export async function takeSearch(): Promise<string> {
  const kept = (await browser.storage.session.get(wishKey))[wishKey];
  if (typeof kept !== 'string') return '';
  await browser.storage.session.remove(wishKey);
  return kept;
}
