import { type BrowserKind, ensureBrowser } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, Session } from './session.ts';
import { startAgain } from './start-again.ts';

/**
 * Seldom Firefox hangs at its start, deaf even to being asked to close; it is then killed and started again. A start
 * takes up to 10 s on a busy machine, a hang for ever.
 */
const patience = { timeout: 40_000, tries: 3 };

/**
 * Starts a browser with the built extension in it, in a network that ends at the local server. The page that the
 * extension opens at install is closed, so that it comes to the front of nothing.
 * @throws NoBrowserError where the browser is neither found nor can be installed
 */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  ensureBrowser(kind);
  return startAgain(async (signal) => {
    const session = await (kind === 'chromium' ? launchChromium : launchFirefox)(options, signal);
    await closeWelcome(session);
    return session;
  }, patience);
}

/** Milliseconds in which the page that greets the reader has come, if it comes at all. */
const welcomeTimeout = 4000;

async function closeWelcome({ desk }: Session): Promise<void> {
  await desk.evaluate(async (timeout) => {
    for (const end = Date.now() + timeout; Date.now() < end; ) {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html*') });
      const ids = tabs.flatMap(({ id, status }) => (id === undefined || status !== 'complete' ? [] : [id]));
      if (ids.length > 0) return chrome.tabs.remove(ids);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, welcomeTimeout);
}
