import { openChromeScope } from './firefox-chrome-scope.ts';
import type { Session } from './session.ts';

/** What ends the background at once, whatever it is at, as browsers do with one that they need the memory of. */
export async function backgroundStopper({ kind, browser, desk }: Session): Promise<() => Promise<unknown>> {
  if (kind === 'firefox') {
    const scope = await openChromeScope(browser, await desk.evaluate(() => chrome.runtime.id));
    return () =>
      scope.run('await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })');
  }
  const client = await desk.createCDPSession();
  await client.send('ServiceWorker.enable');
  return () => client.send('ServiceWorker.stopAllWorkers');
}
