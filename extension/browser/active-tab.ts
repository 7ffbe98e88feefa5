import browser from 'webextension-polyfill';

export interface ActiveTab {
  readonly id: number;
  /** Empty where the extension may not see it: a page of the browser's own. */
  readonly url: string;
}

/** The tab above which the popup was opened; null without one. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}
