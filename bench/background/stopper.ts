import { openChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import type { Session } from '../../scripts/browsers/session.ts';

/** How the background is put to sleep, as the browser does when it is idle. */
export async function stopperOf({ kind, browser, desk }: Session): Promise<() => Promise<unknown>> {
  if (kind === 'firefox') {
    const scope = await openChromeScope(browser, await desk.evaluate(() => chrome.runtime.id));
    return () => scope.run('await extension.terminateBackground({ ignoreDevToolsAttached: true })');
  }
  const client = await desk.createCDPSession();
  await client.send('ServiceWorker.enable');
  return () => client.send('ServiceWorker.stopAllWorkers');
}
