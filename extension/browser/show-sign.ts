import browser from 'webextension-polyfill';
import { t, tell } from '../../i18n/translate.ts';
import type { ShownSign } from '../background/sign.ts';

/** White on the accent of the design tokens: 8.6 to 1. */
const badgeColours = { ground: '#0a564c', text: '#fff' };

/**
 * Shows a sign on the toolbar while a tab is in front; the browser keeps it until another page comes into the tab. Words
 * first: Firefox for Android has nothing but them. Rejects where the tab is gone.
 */
export async function showSign(tabId: number, { icon, title, badge }: ShownSign): Promise<void> {
  const { action } = browser;
  await action.setTitle({ tabId, title: tell(title) });
  await action.setIcon({ tabId, path: iconPaths(icon) });
  // A tab's own, also where it is empty: what stands there may be the number of the reading before.
  await action.setBadgeText({ tabId, text: badge });
  if (badge === '') return;
  await action.setBadgeBackgroundColor({ tabId, color: badgeColours.ground });
  await action.setBadgeTextColor({ tabId, color: badgeColours.text });
}

/** What is said of tabs of which nothing else was; the manifest says it in the browser's language. */
export async function retellDefaultTitle(): Promise<void> {
  await browser.action.setTitle({ title: t('toolbar.notReading') });
}

/** By size in pixels. */
function iconPaths(icon: ShownSign['icon']): Record<number, string> {
  return Object.fromEntries(
    [16, 32, 48].map((size) => [size, `/icon/${icon === 'reading' ? '' : `${icon}-`}${size}.png`]),
  );
}
