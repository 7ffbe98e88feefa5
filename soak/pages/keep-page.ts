import type { Page } from 'puppeteer-core';
import { backgroundOf, frontTab, pageScriptOf, switchOn } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import type { ServedPage } from '../../scripts/pages/serve-pages.ts';
import { watchFaults } from '../faults.ts';
import type { Field } from '../hostile/brave-page.ts';

/**
 * Opens a page as it is, with the extension, and with the extension switched off again, and sees whether its document is the
 * same each time, and whether anything failed.
 */
export async function keepPage({ session, server, host }: Field, served: ServedPage): Promise<readonly string[]> {
  const url = `http://${host}/saved.html`;
  server.publish(url, served);
  const setSite = (on: boolean) => backgroundOf(session)({ type: 'set-site', site: host, on });
  await setSite(false);
  const bare = await session.open(url);
  const before = await documentOf(bare);
  await bare.close();
  await switchOn(session, host);
  const page = await session.open(url);
  try {
    const failed = await watchFaults(session, page);
    const others: string[] = [];
    const script = pageScriptOf(session, await frontTab(session, page));
    const isReading = async () => (await script({ type: 'state' }).catch(() => null))?.kind === 'reading';
    await until('the page to be read', isReading);
    if ((await documentOf(page)) !== before) others.push('the document is another with the marks');
    await setSite(false);
    await until('the end', async () => !(await isReading()));
    if ((await documentOf(page)) !== before) others.push('the document is another after the end');
    return [...failed, ...others];
  } finally {
    await page.close();
  }
}

const documentOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
