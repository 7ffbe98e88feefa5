import browser from 'webextension-polyfill';

/** Calls back when another tab comes to the front, or the page in it changes or is loaded; returns what ends it. */
export function onFrontPageChange(changed: () => void): () => void {
  const onUpdated = (_tab: number, { status }: { status?: string }) => {
    if (status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
