import { type BrowserKind, ensureBrowser } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, Session } from './session.ts';
import { startAgain } from './start-again.ts';

/**
 * Starts a browser with the built extension in it, in a network that ends at the local server. A browser that hangs at
 * its start, deaf even to being asked to close, is killed and started again.
 * @throws NoBrowserError where the browser is neither found nor can be installed
 */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  ensureBrowser(kind);
  return startAgain((signal) => (kind === 'chromium' ? launchChromium : launchFirefox)(options, signal));
}
