import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import type { ToBackground, ToPage } from '../../extension/messages.ts';
import { sender } from '../../extension/messenger.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { settingsKey } from '../../extension/settings/settings-store.ts';
import { patternsOf } from '../../extension/sites/host.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Speaks with the background by the extension's own messages, as its own pages do. */
export function backgroundOf({ desk }: Session) {
  return sender<ToBackground>((message) => desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message));
}

/** Speaks with the page's script of one tab, as the popup does. */
export function pageScriptOf({ desk }: Session, tab: number) {
  return sender<ToPage>((message) =>
    desk.evaluate((id, sent) => chrome.tabs.sendMessage(id, sent, { frameId: 0 }), tab, message),
  );
}

/** Grants a host and switches it on, and waits until the page's script is registered for it. */
export async function switchOn(session: Session, host: string): Promise<void> {
  const patterns = patternsOf(host);
  await session.grant(patterns);
  await backgroundOf(session)({ type: 'set-site', site: host, on: true });
  await untilRegistered(session, patterns);
}

/** Sets the reader's settings as the options page does. */
export async function choose({ desk }: Session, choices: Partial<Settings>): Promise<void> {
  await desk.evaluate(
    async (key, chosen) => {
      const stored = await chrome.storage.local.get(key);
      await chrome.storage.local.set({ [key]: { ...(stored[key] as object), ...chosen } });
    },
    settingsKey,
    choices,
  );
}

/** Chooses the language of the interface, and waits until the extension's own page has come anew in it. */
export async function chooseLanguage(session: Session, language: Settings['language']): Promise<void> {
  // The page goes away with the call that the choice was made by.
  await choose(session, { language }).catch(() => undefined);
  const wanted = language === 'browser' ? 'en' : language;
  await until(`the interface in ${language}`, () =>
    session.desk
      .evaluate((tag) => document.readyState === 'complete' && document.documentElement.lang.startsWith(tag), wanted)
      .catch(() => false),
  );
}

async function untilRegistered({ desk }: Session, patterns: readonly string[]): Promise<void> {
  await until(`the script registered for ${patterns.join(', ')}`, async () =>
    desk.evaluate(async (wanted) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return wanted.every((pattern) => scripts.some(({ matches }) => matches?.includes(pattern)));
    }, patterns),
  );
}

/** The browser's id of the tab in front. */
export async function frontTab(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  return until('the tab in front', () =>
    session.desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    }),
  );
}

/** What the page's script of a tab has read, as soon as it has. */
export function untilRead(session: Session, tab: number): Promise<Reading> {
  const ask = pageScriptOf(session, tab);
  return until('the page to be read', async () => {
    // The page's script may not be there yet.
    const state = await ask({ type: 'state' }).catch(() => null);
    return state?.kind === 'reading' ? state.reading : null;
  });
}
