import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/browsers/session.ts';

/** A list that grows by what a page's console and, in Chromium, its uncaught exceptions say of the extension from now on. */
export async function watchFaults(session: Session, page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Newsgloss:')) faults.push(message.text());
  });
  if (session.kind === 'firefox') return faults;
  const cdp = await page.createCDPSession();
  await cdp.send('Runtime.enable');
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
    const frames = [url, ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
    if (frames.some((from) => from?.startsWith(session.origin))) faults.push(exception?.description ?? text);
  });
  return faults;
}
