import browser from 'webextension-polyfill';

/** Opens the sample story in a tab of its own. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sample.html') });
}
