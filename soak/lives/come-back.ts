import { openChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import { backgroundOf } from '../../scripts/browsers/newsgloss.ts';
import { newPageAt, type Session } from '../../scripts/browsers/session.ts';

/**
 * The session with a new page of the extension from which its API is called, once the browser has closed the one before: it closes all of them
 * where an extension is updated or disabled.
 * @param id the extension's, asked before
 */
export async function comeBack(
  session: Session,
  id: string,
): Promise<{ session: Session; send: ReturnType<typeof backgroundOf> }> {
  const { browser, kind, origin } = session;
  const url = `${origin}options.html`;
  const others = new Set(await browser.pages());
  if (kind === 'chromium') {
    const page = await browser.newPage();
    await page.goto(url);
  } else {
    const scope = await openChromeScope(browser, id);
    await scope.run(`window.gBrowser.addTab(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    })`);
  }
  const desk = await newPageAt(browser, others, url, new AbortController().signal);
  const again = { ...session, desk };
  return { session: again, send: backgroundOf(again) };
}
