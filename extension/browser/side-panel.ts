import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types do not know. */
interface ChromiumPanel {
  open(where: { tabId: number }): Promise<void>;
}

const chromium = (globalThis as { chrome?: { sidePanel?: ChromiumPanel } }).chrome?.sidePanel;

/** Whether the browser has a side panel; Firefox for Android has none. */
export const hasSidePanel: boolean = chromium !== undefined || browser.sidebarAction !== undefined;

/** Opens the side panel beside a tab. Must be called within a click or a key, before anything is awaited. */
export function openSidePanel(tab: number): Promise<void> {
  return chromium ? chromium.open({ tabId: tab }) : browser.sidebarAction.open();
}

/** Which entry the panel beside which tab is to show, for as long as it takes the panel to see it. */
const wishKey = 'panel-entry';

interface Wish {
  readonly tab: number;
  /** Null: the list of words. */
  readonly entry: string | null;
}

/** Asks the panel beside a tab, open or about to open, to show an entry; null: the list of words. */
export async function showInPanel(tab: number, entry: string | null): Promise<void> {
  await browser.storage.session.set({ [wishKey]: { tab, entry } satisfies Wish });
}

/** Takes such a wish back, because the panel did not open. */
export async function forgetPanelEntry(): Promise<void> {
  await browser.storage.session.remove(wishKey);
}

/** Calls back with what the panel beside this tab is to show, now and whenever there is another wish; returns what ends it. */
export function onWishForPanel(tab: number, show: (entry: string | null) => void): () => void {
  const take = async () => {
    const wish = (await browser.storage.session.get(wishKey))[wishKey] as Wish | undefined;
    if (wish?.tab !== tab) return;
    await forgetPanelEntry();
    show(wish.entry);
  };
  const onChanged = (changes: object) => wishKey in changes && void take();
  browser.storage.session.onChanged.addListener(onChanged);
  void take();
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
